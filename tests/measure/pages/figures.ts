/** What is measured in any browser: one round on one side gives some figures, all in ms unless their name says otherwise. */
import type { Driver, Tab } from "../../e2e/lib/driver.ts";
import { until } from "../../e2e/lib/poll.ts";
import { MESSAGES, SCAMS, type Scene } from "./scenes.ts";
import type { Side } from "./sides.ts";
import { percentile } from "./statistics.ts";

export type Figures = Record<string, number>;
export type AddressOf = (scene: Scene) => string;
export interface Measure<D extends Driver = Driver> {
  rounds: number;
  /** False for what only the extension does. */
  compared: boolean;
  run: (side: Side<D>, addressOf: AddressOf) => Promise<Figures>;
}

/** Longest wait (ms) for a page of 100,000 nodes on a slow machine. */
export const LONG = 120_000;
/** Time (ms) a page is left alone before anything is done to it. */
const REST = 1_500;
/** Time (ms) from one message's mark to the next message: nobody writes two at once. */
const BETWEEN_MESSAGES = 300;

export async function inTab<T extends Tab, R>(driver: Driver<T>, work: (tab: T) => Promise<R>): Promise<R> {
  const tab = await driver.newTab();
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export const rest = () => pause(REST);

function load(scene: Scene): Measure {
  return {
    rounds: 9,
    compared: true,
    run: ({ driver }, addressOf) =>
      inTab(driver, async (tab) => {
        await tab.load(addressOf(scene));
        return tab.run(() => {
          const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
          const [paint] = performance.getEntriesByName("first-contentful-paint");
          return { load: navigation?.loadEventEnd ?? Number.NaN, "first paint": paint?.startTime ?? Number.NaN };
        });
      }),
  };
}

function firstMark(scene: Scene): Measure {
  return {
    rounds: 5,
    compared: false,
    run: ({ driver }, addressOf) =>
      inTab(driver, async (tab) => {
        await tab.load(addressOf(scene));
        const time = await until("a mark", () => tab.run(() => (globalThis as unknown as Inline).firstMark), LONG);
        return { "first mark": time };
      }),
  };
}

/** What the pages' own scripts offer. */
export interface Inline {
  firstMark: number | null;
  keyTimes: number[];
  appendAll(messages: string[]): Promise<void>;
  timeToMark(words: string): Promise<number>;
}

const chatMarks: Measure = {
  rounds: 2,
  compared: false,
  run: ({ driver }, addressOf) =>
    inTab(driver, async (tab) => {
      await tab.load(addressOf("chat"));
      await rest();
      const times: number[] = [];
      for (const scam of SCAMS) {
        times.push(await tab.run((words) => (globalThis as unknown as Inline).timeToMark(words), scam));
        await pause(BETWEEN_MESSAGES);
      }
      return { "append to mark": percentile(times, 0.5), "append to mark, 95 %": percentile(times, 0.95) };
    }),
};

export const appendMessages = (tab: Tab) =>
  tab.run((messages) => (globalThis as unknown as Inline).appendAll(messages), MESSAGES);

export const IN_ANY_BROWSER: Record<string, Measure> = {
  "load of 100,000 text nodes": load("textNodes"),
  "load of a 5 MB article": load("article"),
  "first mark in 100,000 text nodes": firstMark("textNodesWarned"),
  "first mark in a 5 MB article": firstMark("articleWarned"),
  "message in a chat": chatMarks,
};
