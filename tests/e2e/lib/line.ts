/** The line beside a draft, as a reader sees it. */
import type { Tab } from "./driver.ts";
import { until } from "./poll.ts";

export interface Line {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export async function linesOn(tab: Tab): Promise<Line[]> {
  const found = await tab.inClosedRoots((root): Line | null => {
    const line = root.querySelector(".line");
    if (line === null || getComputedStyle(line).visibility !== "visible") return null;
    const { left, top, right, bottom } = line.getBoundingClientRect();
    return { text: line.querySelector("[role=status]")?.textContent ?? "", left, top, right, bottom };
  });
  return found.filter((line) => line !== null);
}

/** Waits for a line that says this. */
export function line(tab: Tab, words: string): Promise<Line> {
  return until("a line is shown", async () => (await linesOn(tab)).find(({ text }) => text.includes(words)));
}

export function noLine(tab: Tab): Promise<boolean> {
  return until("the line goes", async () => (await linesOn(tab)).length === 0);
}

export async function closeLine(tab: Tab): Promise<void> {
  const [at] = await tab.inClosedRoots((root) => {
    const box = root.querySelector(".line button")?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await tab.clickAt(at ?? { x: 0, y: 0 });
}
