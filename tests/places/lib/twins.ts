/**
 * The same page in a browser with the extension and in one without it. All that is done is done in both, and all that the
 * page is asked must get the same answer in both: so anything the extension does to a page shows as a difference.
 */
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

import { card, noCard, type Card } from "../../e2e/lib/card.ts";
import type { Keys, Point, Script, Tab } from "../../e2e/lib/driver.ts";
import { markedTexts } from "../../e2e/lib/marks.ts";
import { until, untilEqual } from "../../e2e/lib/poll.ts";
import { takeSnapshot } from "./snapshot.ts";

/** Time (ms) between a click and the first key. */
const HUMAN_PAUSE = 150;

export class Twins {
  constructor(
    /** The tab of the browser with the extension. */
    readonly watched: Tab,
    /** The tab of the browser without it. */
    readonly plain: Tab,
  ) {}

  async load(address: string): Promise<void> {
    await this.both((tab) => tab.load(address));
  }

  async type(text: string): Promise<void> {
    await this.both((tab) => tab.type(text));
  }

  async press(keys: Keys): Promise<void> {
    await this.both((tab) => tab.press(keys));
  }

  /** Types through an input method, in a browser that can be told to. */
  async compose(steps: readonly string[], chosen?: string): Promise<void> {
    await this.both((tab) => tab.compose?.(steps, chosen) ?? assert.fail("no input method"));
  }

  async clickAt(point: Point): Promise<void> {
    await this.both((tab) => tab.clickAt(point));
  }

  /** The middle of the first element that fits is clicked, through open shadow roots. */
  async click(selector: string): Promise<void> {
    const point = await until(`there is a ${selector}`, () => this.agreed(findPoint, selector));
    await this.clickAt(point);
    // Editors look at where the click went a moment later, and no hand is faster.
    await pause(HUMAN_PAUSE);
  }

  /** Does something in both pages. */
  async run<A extends unknown[]>(script: Script<A, void>, ...values: A): Promise<void> {
    await this.both((tab) => tab.run(script, ...values));
  }

  /** Waits until both pages give the same answer, and one that `fits`. */
  async same<A extends unknown[], R>(
    what: string,
    fits: (answer: R) => boolean,
    script: Script<A, R>,
    ...values: A
  ): Promise<R> {
    let answers: [R, R] | undefined;
    await until(what, async () => {
      const [watched, plain] = (answers = await this.both((tab) => tab.run(script, ...values)));
      return isDeepStrictEqual(watched, plain) && fits(watched);
    }).catch((error: unknown) => {
      const [watched, plain] = answers ?? [];
      assert.deepEqual(watched, plain, what);
      throw error;
    });
    return answers?.[0] as R;
  }

  /**
   * Waits until both pages hold the same in all their frames, but for the extension's one element, which is there only
   * with the card. `ofVisit` fits what a server writes into a page for one visit alone.
   */
  async alike(when: string, ofVisit?: RegExp): Promise<void> {
    const linesOf = (text: string) => (ofVisit === undefined ? text : text.replaceAll(ofVisit, "…")).split("\n");
    await untilEqual(
      `the page ${when}, with the extension and without`,
      async () => {
        const [watched, plain] = await this.both((tab) => tab.runInFrames(takeSnapshot));
        const hostsIn = (frames: typeof watched) => frames.reduce((sum, { hosts }) => sum + hosts, 0);
        // Text first: a difference of a whole page is unreadable line by line.
        for (const part of ["state", "tree"] as const) {
          const [ours, theirs] = [watched, plain].map((frames) => frames.flatMap((frame) => linesOf(frame[part])));
          assert.deepEqual(ours, theirs);
        }
        return [hostsIn(watched) <= 1, hostsIn(plain)];
      },
      [true, 0],
    );
  }

  /** Waits until exactly these words are marked. */
  async marks(words: readonly string[]): Promise<void> {
    await untilEqual("the marked words", () => markedTexts(this.watched), [...words]);
  }

  card(): Promise<Card> {
    return card(this.watched);
  }

  async noCard(): Promise<void> {
    await noCard(this.watched);
  }

  private async agreed<A extends unknown[], R>(script: Script<A, R>, ...values: A): Promise<R | null> {
    const [watched, plain] = await this.both((tab) => tab.run(script, ...values));
    return isDeepStrictEqual(watched, plain) ? watched : null;
  }

  private both<R>(perform: (tab: Tab) => Promise<R>): Promise<[R, R]> {
    return Promise.all([perform(this.watched), perform(this.plain)]);
  }
}

/** Runs in the page. */
function findPoint(selector: string): Point | null {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
    const element = root.querySelector(selector);
    if (element !== null) {
      const { left, top, width, height } = element.getBoundingClientRect();
      return width === 0 ? null : { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    }
    for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot !== null) roots.push(shadowRoot);
  }
  return null;
}
