/** Whether a page may be read, which is asked before anything of it is. */
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import type { FrameCommand } from "../shared/protocol";
import type { Settings } from "../shared/settings";
import { accessTo, type Access } from "../shared/sites";

/** The site the user asked to have read in a tab; forgotten with the tab or the browser. */
const allowedIn = (tabId: number) => storage.defineItem<string | null>(`session:allowed-${tabId}`, { fallback: null });

/** Whether a page may be read in this tab by the settings; `site` is that of the address bar. */
export async function accessIn(tabId: number, site: string, settings: Settings): Promise<Access> {
  const access = accessTo(site, settings, false);
  if (access !== "ask" && access !== "unchosen") return access;
  return accessTo(site, settings, (await allowedIn(tabId).getValue()) === site);
}

/** Has this tab read while it stays on the site. */
export async function allow(tabId: number, site: string): Promise<void> {
  await allowedIn(tabId).setValue(site);
  const begin: FrameCommand = { kind: "begin" };
  // Rejects where no content script runs; there is nothing to read then.
  await browser.tabs.sendMessage(tabId, begin).catch(() => undefined);
}

export async function forgetAllowance(tabId: number): Promise<void> {
  await allowedIn(tabId).removeValue();
}
