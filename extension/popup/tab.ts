/** What the popup asks of the rest of the extension. */
import { browser } from "wxt/browser";
import { parse, tabStatus, type FrameCommand, type PageRequest, type TabStatus } from "../shared/protocol";

export async function currentTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Null if the background does not answer in a form this popup understands. */
export async function requestStatus(tabId: number): Promise<TabStatus | null> {
  return ask({ kind: "status", tabId });
}

/** Has the tab read although its site is only read when the user says so. */
export async function readThisTab(tabId: number): Promise<void> {
  await ask({ kind: "allow", tabId });
}

async function ask(request: PageRequest): Promise<TabStatus | null> {
  return parse(tabStatus, await browser.runtime.sendMessage(request), "the background");
}

/** Calls back when a frame of the tab reported something new. */
export function watchTab(tabId: number, changed: () => void): () => void {
  const key = `tab-${tabId}`;
  const listener = (changes: Record<string, unknown>) => {
    if (key in changes) changed();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => {
    browser.storage.session.onChanged.removeListener(listener);
  };
}

export async function command(tabId: number, frameId: number, message: FrameCommand): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId });
}

const PAGES = { origins: ["<all_urls>"] };

/** Firefox lets users withhold the permission to read pages. */
export async function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

export async function askToReadPages(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}
