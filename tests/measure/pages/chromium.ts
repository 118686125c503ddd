/** What only Chromium's DevTools tell: work on the main thread, memory, wakeups, the start of the background. */
import type { CDPSession } from "playwright-core";
import type { ChromiumDriver, ChromiumTab } from "../../e2e/lib/chromium.ts";
import { card } from "../../e2e/lib/card.ts";
import { backgroundMemory, browserSession, heapOf, sessionOf } from "../lib/memory.ts";
import { appendMessages, inTab, LONG, rest, type Figures, type Inline, type Measure } from "./figures.ts";
import { SCAMS, type Scene } from "./scenes.ts";
import { percentile } from "./statistics.ts";
import { startTrace, workOf } from "./trace.ts";

type ChromiumMeasure = Measure<ChromiumDriver>;

/** Time (ms) of an idle page that is watched, and before it for all to settle. */
const IDLE_TIME = 60_000;
const SETTLING = 10_000;
const KEYS = "abcdefghijklmnopqrstuvwxyz".repeat(6);
const MANY = 30;

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send("Performance.getMetrics");
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Waits until no script runs any more: the page is read to its end. */
async function untilQuiet(tab: ChromiumTab): Promise<void> {
  const session = await sessionOf(tab);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  for (let before = -1, now = 0; now > before;) {
    await rest();
    [before, now] = [now, (await metrics(session))["ScriptDuration"] ?? 0];
  }
}

/** Work done by the page's process while something happens. */
async function watched(tab: ChromiumTab, what: () => Promise<void>): Promise<Figures> {
  const session = await sessionOf(tab);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await metrics(session);
  await what();
  const after = await metrics(session);
  const of = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1_000;
  const layout = of("RecalcStyleDuration") + of("LayoutDuration");
  return { "main thread": of("TaskDuration"), script: of("ScriptDuration"), "style and layout": layout };
}

/** What of it was the extension's, by what the browser recorded. */
async function traced(tab: ChromiumTab, what: () => Promise<void>): Promise<Figures> {
  const end = await startTrace(await sessionOf(tab));
  await what();
  const { tasks, longest, longestOwn, total } = workOf(await end());
  return {
    "tasks of ours (count)": tasks,
    "longest task of ours": longest,
    "longest script of ours": longestOwn,
    "all our work": total,
  };
}

type Watch = typeof watched;

const reading =
  (scene: Scene, watch: Watch): ChromiumMeasure["run"] =>
  ({ driver }, addressOf) =>
    inTab(driver, (tab) =>
      watch(tab, async () => {
        tab.page.setDefaultTimeout(LONG);
        await tab.load(addressOf(scene));
        await untilQuiet(tab);
      }),
    );

const inLoaded =
  (scene: Scene, watch: Watch, work: (tab: ChromiumTab) => Promise<void>): ChromiumMeasure["run"] =>
  ({ driver }, addressOf) =>
    inTab(driver, async (tab) => {
      await tab.load(addressOf(scene));
      await rest();
      return watch(tab, () => work(tab));
    });

async function chat(tab: ChromiumTab): Promise<void> {
  await appendMessages(tab);
  await rest();
}

async function type(tab: ChromiumTab): Promise<void> {
  await tab.run(() => {
    const editor = document.querySelector<HTMLElement>("#editor");
    editor?.focus();
    const words = editor?.children[20];
    if (words) getSelection()?.collapse(words, 1);
  });
  await tab.page.keyboard.type(KEYS, { delay: 30 });
  await rest();
}

const typing: ChromiumMeasure["run"] = async ({ driver }, addressOf) =>
  inTab(driver, async (tab) => {
    await tab.load(addressOf("editor"));
    await rest();
    const work = await watched(tab, () => type(tab));
    const times = await tab.run(() => (globalThis as unknown as Inline).keyTimes);
    return { "key to frame": percentile(times, 0.5), "key to frame, 95 %": percentile(times, 0.95), ...work };
  });

/** CPU time (ms) of all of the browser's processes so far. */
async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1_000;
}

function idle(scene: Scene): ChromiumMeasure {
  return {
    rounds: 1,
    compared: true,
    run: ({ driver, extended }, addressOf) =>
      inTab(driver, async (tab) => {
        await tab.load(addressOf(scene));
        if (scene === "idleWarned" && extended) await card(tab);
        await pause(SETTLING);
        const session = await browserSession(tab);
        const before = await processorTime(session);
        const page = await sessionOf(tab);
        await page.send("Performance.enable");
        const spent = await metrics(page);
        const end = await startTrace(page);
        await pause(IDLE_TIME);
        const events = await end();
        const after = await metrics(page);
        const { entries, total } = workOf(events);
        return {
          "wakeups of ours (count)": Object.values(entries).reduce((sum, count) => sum + count, 0),
          "all our work": total,
          "main thread": ((after["TaskDuration"] ?? 0) - (spent["TaskDuration"] ?? 0)) * 1_000,
          "browser's processor time": (await processorTime(session)) - before,
        };
      }),
  };
}

const frames: ChromiumMeasure = {
  rounds: 5,
  compared: true,
  run: ({ driver }, addressOf) =>
    inTab(driver, async (tab) => {
      const work = await watched(tab, async () => {
        await tab.load(addressOf("frames"));
        await rest();
      });
      const load = await tab.run(() => performance.getEntriesByType("navigation").map(({ duration }) => duration)[0]);
      return { load: load ?? Number.NaN, ...work, "heap of all frames (MB)": await heapOf(tab) };
    }),
};

const tabs: ChromiumMeasure = {
  rounds: 1,
  compared: true,
  run: async ({ driver, extended }, addressOf) => {
    const opened: ChromiumTab[] = [];
    for (let n = 0; n < MANY; n += 1) {
      const tab = await driver.newTab();
      opened.push(tab);
      await tab.load(addressOf("tab"));
    }
    await rest();
    let heap = 0;
    for (const tab of opened) heap += await heapOf(tab);
    const [first] = opened;
    const background = extended && first !== undefined ? await backgroundMemory(driver, first) : {};
    for (const tab of opened) await tab.close();
    return { "heap per tab (MB)": heap / MANY, ...background };
  },
};

/** From a stopped background to its first verdict, as a content script waits for it. */
const coldStart: ChromiumMeasure = {
  rounds: 15,
  compared: false,
  run: ({ driver }, addressOf) =>
    inTab(driver, async (tab) => {
      await tab.load(addressOf("idle"));
      await rest();
      const session = await sessionOf(tab);
      const context = new Promise<number>((resolve) => {
        session.on("Runtime.executionContextCreated", ({ context: { id, origin } }) => {
          if (origin === driver.origin) resolve(id);
        });
      });
      await session.send("Runtime.enable");
      const ask = async (text: string) => {
        const expression = `new Promise((resolve) => {
          const start = performance.now();
          const port = chrome.runtime.connect({ name: "scan" });
          port.onMessage.addListener(({ kind }) => kind === "result" && resolve(performance.now() - start));
          port.postMessage({ kind: "scan", id: 0, inputs: [${JSON.stringify(text)}], context: "" });
        })`;
        const { result } = await session.send("Runtime.evaluate", {
          expression,
          contextId: await context,
          awaitPromise: true,
          returnByValue: true,
        });
        return result.value as number;
      };
      await driver.stopBackground();
      const stopped = await ask(SCAMS[0] ?? "");
      const running: number[] = [];
      for (const scam of SCAMS.slice(0, 5)) running.push(await ask(scam));
      return { "stopped background to verdict": stopped, "running background to verdict": percentile(running, 0.5) };
    }),
};

const seen = (rounds: number, run: ChromiumMeasure["run"]): ChromiumMeasure => ({ rounds, compared: true, run });
const own = (rounds: number, run: ChromiumMeasure["run"]): ChromiumMeasure => ({ rounds, compared: false, run });

export const IN_CHROMIUM: Record<string, ChromiumMeasure> = {
  "reading 100,000 text nodes": seen(3, reading("textNodes", watched)),
  "tasks of reading 100,000 text nodes": own(3, reading("textNodes", traced)),
  "tasks of reading and warning in 100,000 text nodes": own(3, reading("textNodesWarned", traced)),
  "reading a 5 MB article": seen(3, reading("article", watched)),
  "tasks of reading a 5 MB article": own(3, reading("article", traced)),
  "chat of 1,000 messages": seen(3, inLoaded("chat", watched, chat)),
  "tasks of a chat of 1,000 messages": own(2, inLoaded("chat", traced, chat)),
  "typing in a long editor": seen(3, typing),
  "tasks of typing": own(2, inLoaded("editor", traced, type)),
  "idle page, 60 s": idle("idle"),
  "idle page with a card, 60 s": idle("idleWarned"),
  "30 frames": frames,
  "30 tabs": tabs,
  "start of the background": coldStart,
};
