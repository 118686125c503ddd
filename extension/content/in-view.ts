/** Which parts of the page are before the reader's eyes. */
import { plain } from "./nodes";

/** Higher than this many times the window an element is looked into. */
const MAX_SCREENS = 2;
/** Most elements looked at: finding out must stay cheap on any page. */
const MAX_LOOKED_AT = 20_000;

/**
 * Few elements that hold what is in view, in document order; none where nothing out of view
 * comes before it, so that reading from the start comes to it first anyway.
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
  return late.length === 0 ? [] : found;
}
