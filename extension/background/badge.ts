/** The number on the toolbar button: marked blocks of the tab, over all frames. */
import { browser } from "wxt/browser";
import type { TabRecord } from "./tab-record";

// White on each gives a contrast of at least 4.5:1.
const DANGEROUS = "#b3261e";
const SUSPICIOUS = "#8a5300";
const FAILED = "#5f6368";

/** On one tab, or on every tab that has no badge of its own. */
async function show(where: { tabId?: number }, text: string, color: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ ...where, text }),
    browser.action.setBadgeBackgroundColor({ ...where, color }),
    browser.action.setBadgeTextColor({ ...where, color: "#ffffff" }),
  ]);
}

async function showOn(tabId: number, text: string, color: string): Promise<void> {
  try {
    await show({ tabId }, text, color);
  } catch {
    // The tab closed meanwhile: there is no badge left to set.
  }
}

export async function showCount(tabId: number, record: TabRecord): Promise<void> {
  const summaries = Object.values(record).map((frame) => frame.summary);
  const count = summaries.reduce((sum, summary) => sum + summary.count, 0);
  const dangerous = summaries.some((summary) => summary.dangerous);
  await showOn(tabId, count === 0 ? "" : count > 99 ? "99+" : String(count), dangerous ? DANGEROUS : SUSPICIOUS);
}

/** Says on all tabs that no page may be read, until it may. */
export async function markRefused(refused: boolean): Promise<void> {
  await show({}, refused ? "!" : "", FAILED);
}

/** Says that nothing was checked, which an empty badge would hide. */
export async function showFailure(tabId: number): Promise<void> {
  await showOn(tabId, "!", FAILED);
}
