/** Answers the popup: what is known of a tab, checked against what is still there. */
import { browser } from "wxt/browser";
import type { FrameCommand, TabStatus } from "../shared/protocol";
import { languageOf, readSettings } from "../shared/settings-store";
import { accessIn } from "./access";
import * as engine from "./engine";
import { changeTab, readTab } from "./frames";

async function answers(tabId: number, frameId: number): Promise<boolean> {
  const ping: FrameCommand = { kind: "ping" };
  try {
    await browser.tabs.sendMessage(tabId, ping, { frameId });
    return true;
  } catch {
    return false;
  }
}

/**
 * The tab as its frames last reported it. Frames that left while the worker was
 * stopped said no goodbye, so each is asked for a sign of life first.
 */
export async function tabStatus(tabId: number): Promise<TabStatus> {
  const known = Object.keys(await readTab(tabId)).map(Number);
  const asked = [...new Set([0, ...known])];
  const alive = await Promise.all(asked.map((frameId) => answers(tabId, frameId)));
  const gone = new Set(asked.filter((_, index) => alive[index] !== true));
  const record = await changeTab(tabId, (before) =>
    Object.fromEntries(Object.entries(before).filter(([frameId]) => !gone.has(Number(frameId)))),
  );
  const settings = await readSettings();
  const catalog = await engine.catalog(languageOf(settings));
  const top = record[0];
  if (top === undefined) return { catalog, page: null };
  const frames = Object.entries(record).map(([frameId, frame]) => ({ frameId: Number(frameId), ...frame.summary }));
  return {
    catalog,
    page: {
      site: top.site,
      access: await accessIn(tabId, top.site, settings),
      state: (["failed", "checking"] as const).find((state) => frames.some((frame) => frame.state === state)) ?? "done",
      partial: frames.some((frame) => frame.partial),
      count: frames.reduce((sum, frame) => sum + frame.count, 0),
      items: frames.flatMap(({ frameId, items }) => items.map((item) => ({ ...item, frameId }))),
    },
  };
}
