/** Which parts of the page are before the reader's eyes. */
import { isInSkipped } from "./layout";
import { plain } from "./nodes";

/** Higher than this many times the window an element is looked into. */
const MAX_SCREENS = 2;
/** Most elements looked at: finding out must stay cheap on any page. */
const MAX_LOOKED_AT = 20_000;

/** Distances (CSS px) between the points at which the browser is asked what is there: a line of text, and a column of it. */
const LINE = 16;
const COLUMN = 200;

function isShort(element: Element): boolean {
  const { height } = plain(element).getBoundingClientRect();
  return Math.max(height, plain(element).scrollHeight) <= innerHeight * MAX_SCREENS;
}

/** What the browser finds at points all over the window, which takes it no longer on a page of a million elements. */
function hits(): Element[] {
  const found = new Set<Element>();
  for (let y = LINE / 2; y < innerHeight; y += LINE) {
    for (let x = COLUMN / 2; x < innerWidth; x += COLUMN) {
      let element = document.elementFromPoint(x, y);
      if (element === null || isInSkipped(element) || !isShort(element)) continue;
      for (
        let around = plain(element).parentElement;
        around !== null && isShort(around);
        around = plain(around).parentElement
      )
        element = around;
      found.add(element);
    }
  }
  return [...found];
}

/**
 * Few elements that hold what is in view, in the order in which it is read; none where nothing out of
 * view comes before it, so that reading from the start comes to it first anyway.
 */
export function inView(): Element[] {
  const found: Element[] = [];
  let looked = 0;
  let passed = false;
  const late: Element[] = [];
  const look = (parent: Element): void => {
    for (const element of plain(parent).children) {
      looked += 1;
      if (looked > MAX_LOOKED_AT) return;
      const { top, bottom, left, right, width, height } = plain(element).getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) {
        passed = true;
      } else if (Math.max(height, plain(element).scrollHeight) > innerHeight * MAX_SCREENS) {
        // A box may be as small as the window, and what scrolls in it as long as any page.
        look(element);
      } else {
        found.push(element);
        if (passed) late.push(element);
      }
    }
  };
  const { body } = document as { body: HTMLElement | null };
  if (body !== null) look(body);
  if (looked > MAX_LOOKED_AT) return hits();
  return late.length === 0 ? [] : found;
}
