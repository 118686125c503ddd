/** What a trial is, and how pages tell what they went through. */
import type { Driver, Tab } from "../../e2e/lib/driver.ts";
import { until } from "../../e2e/lib/poll.ts";
import type { Site } from "../../e2e/lib/site.ts";

/** Names say what is measured, and in what. */
export type Figures = Record<string, number>;

export interface Place {
  driver: Driver;
  site: Site;
  /** True for the browser with the extension. */
  extended: boolean;
}

export interface Trial {
  run: (place: Place) => Promise<Figures>;
  /** False for what only the extension does. */
  compared: boolean;
  /** What has to hold of a figure, given that of the browser without the extension. Others are only told. */
  limits: Record<string, (value: number, without: number) => boolean>;
}

/** Longest wait (ms) for anything, on a slow machine. */
export const LONG = 240_000;

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Time (s) until it is so. */
export async function timeUntil(what: string, reached: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  await until(what, reached, LONG);
  return (performance.now() - start) / 1_000;
}

/** Asks the page itself: what is asked from outside has a browser describe all of a large one. */
export const isMarked = (tab: Tab, id: string) => () =>
  tab.run((name) => {
    const element = document.getElementById(name);
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    return ranges.some(({ startContainer }) => element?.contains(startContainer) === true);
  }, id);

/** How many passages are marked in the page itself. */
export const marksIn = (tab: Tab) =>
  tab.run(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** What the script below notes in the page. */
interface Frames {
  frames: { count: number; longest: number; since: number };
}

/** Has a page note how it is painted; to be put at its beginning. */
export const NOTING = `<script>
  var frames = { count: 0, longest: 0, since: performance.now() };
  {
    let before = performance.now();
    requestAnimationFrame(function note(now) {
      frames.count += 1;
      frames.longest = Math.max(frames.longest, now - before);
      before = now;
      requestAnimationFrame(note);
    });
  }
</script>`;

export const LONGEST = "longest time between two frames (s)";

/** How the page was painted since it was asked last. */
export async function painted(tab: Tab): Promise<Figures> {
  const { count, longest, since, now } = await tab.run(() => {
    const page = globalThis as unknown as Frames;
    const noted = page.frames;
    page.frames = { count: 0, longest: 0, since: performance.now() };
    return { ...noted, now: page.frames.since };
  });
  return {
    "frames per second": count / ((now - since) / 1_000),
    [LONGEST]: longest / 1_000,
  };
}

/** What a page bears besides what it does itself: half a second without a frame more, and a fifth of its frames. */
export const PAINTED = {
  [LONGEST]: (value: number, without: number) => value <= without + 0.5,
  "frames per second": (value: number, without: number) => value >= without * 0.8,
};
