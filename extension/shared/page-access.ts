/** Whether the browser lets the extension read pages: users can withhold it, at first (Firefox) or later. */
import { browser } from "wxt/browser";

const PAGES = { origins: ["<all_urls>"] };

export async function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/** Has the browser ask the user; only in answer to a click. True if the user agreed. */
export async function askToReadPages(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}
