/** How an element takes part in the flow of text, read from its computed style. */
import { isHtml, plain } from "./nodes";

/** Never text for a reader, or text this version does not read (fields, drawings). */
const SKIPPED = (
  "script style noscript template head title textarea input select option datalist iframe frame object embed " +
  "canvas video audio svg math rp rt"
).split(" ");
const SKIPPED_NAMES = new Set(SKIPPED);
const SKIPPED_SELECTOR = SKIPPED.join();

export function isSkipped(element: Element): boolean {
  return SKIPPED_NAMES.has(plain(element).localName);
}

/** True if the element or one around it (in its root) is never read. */
export function isInSkipped(element: Element): boolean {
  return plain(element).closest(SKIPPED_SELECTOR) !== null;
}

export interface Layout {
  /** Takes no room at all, with everything inside. */
  gone: boolean;
  /** Takes part in the line of its surroundings, so words may run across its border. */
  inline: boolean;
  /** Own text cannot be seen; inner elements may still show theirs. */
  hidden: boolean;
  /** White space in its text renders as written. */
  preserved: boolean;
}

/** What a closed `<details>` holds besides its summary keeps its `display` but is not shown. */
function isFoldedAway(element: Element): boolean {
  const { parentElement: parent } = plain(element);
  if (!isHtml(parent, "details") || parent.open) return false;
  return element !== parent.querySelector(":scope > summary");
}

function isClosed(element: Element): boolean {
  return isHtml(element, "details") && !element.open;
}

/** Null for a page that is going away: Firefox has no style to give there, or throws. */
function styleOf(element: Element): CSSStyleDeclaration | null {
  try {
    return getComputedStyle(element);
  } catch {
    return null;
  }
}

export function layoutOf(element: Element): Layout {
  const style = styleOf(element);
  if (style === null) return { gone: true, inline: false, hidden: true, preserved: false };
  const { display } = style;
  return {
    // Empty for elements outside the flat tree: light children without a slot.
    gone: display === "none" || display === "" || style.contentVisibility === "hidden" || isFoldedAway(element),
    inline: display.startsWith("inline") || display.startsWith("ruby") || display === "contents",
    hidden: style.visibility !== "visible" || style.fontSize === "0px" || isClosed(element),
    preserved: style.whiteSpace.startsWith("pre") || style.whiteSpace === "break-spaces",
  };
}
