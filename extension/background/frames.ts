/**
 * What each frame of each tab last reported.
 *
 * Kept in `storage.session`: in memory only, unreadable for content scripts,
 * and it outlives the worker, which the browser stops after 30 s of quiet.
 */
import { storage } from "wxt/utils/storage";
import type { TabRecord } from "./tab-record";

const itemOf = (tabId: number) => storage.defineItem<TabRecord>(`session:tab-${tabId}`, { fallback: {} });

/** Read-modify-write must not interleave: one change of a tab after the other. */
const queues = new Map<number, Promise<unknown>>();

export async function readTab(tabId: number): Promise<TabRecord> {
  await queues.get(tabId);
  return itemOf(tabId).getValue();
}

/** Applies `change` to the tab's record; returns the record after it. */
export async function changeTab(tabId: number, change: (record: TabRecord) => TabRecord): Promise<TabRecord> {
  const before = queues.get(tabId) ?? Promise.resolve();
  const next = before.then(async () => {
    const item = itemOf(tabId);
    const record = change(await item.getValue());
    await item.setValue(record);
    return record;
  });
  const settled = next.catch(() => undefined);
  queues.set(tabId, settled);
  void settled.then(() => {
    if (queues.get(tabId) === settled) queues.delete(tabId);
  });
  return next;
}

export async function forgetTab(tabId: number): Promise<void> {
  await queues.get(tabId);
  await itemOf(tabId).removeValue();
}
