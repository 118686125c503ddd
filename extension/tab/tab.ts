/** What the extension's pages ask of the rest of it about a tab. */
import { browser } from "wxt/browser";
import * as v from "valibot";
import { askBackground } from "../interface/ask-background";
import {
  findingDetails,
  parse,
  tabStatus,
  type FindingDetails,
  type FrameCommand,
  type TabStatus,
} from "../shared/protocol";

export async function currentTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Null if the background does not answer in a form this page understands. */
export async function requestStatus(tabId: number): Promise<TabStatus | null> {
  return askBackground({ kind: "status", tabId }, tabStatus);
}

/** Has the tab read although its site is only read when the user says so. */
export async function readThisTab(tabId: number): Promise<void> {
  await askBackground({ kind: "allow", tabId }, tabStatus);
}

/** Calls back when a frame of the tab reported something new. */
export function watchTab(tabId: number, changed: () => void): () => void {
  const key = `tab-${tabId}`;
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[key];
    // Asking for the status has the frames repeat themselves, and Firefox tells of what was only written again.
    if (change !== undefined && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue)) changed();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => {
    browser.storage.session.onChanged.removeListener(listener);
  };
}

export async function command(tabId: number, frameId: number, message: FrameCommand): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId });
}

/** What one marked passage rests on; null if it is no longer on the page. */
export async function requestDetails(tabId: number, frameId: number, id: number): Promise<FindingDetails | null> {
  const message: FrameCommand = { kind: "details", id };
  try {
    const details: unknown = await browser.tabs.sendMessage(tabId, message, { frameId });
    return parse(v.nullable(findingDetails), details, "a content script");
  } catch {
    // The frame went away meanwhile.
    return null;
  }
}

/** Calls back when another tab of this window comes to the front, or a tab's page has loaded. */
export function watchTabs(changed: () => void): () => void {
  const loaded = (_tabId: number, { status }: { status?: string }) => {
    if (status === "complete") changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(loaded);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(loaded);
  };
}

/** Loads the tab's page anew. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}
