/**
 * Finds the rows of the chat around a message by the shape of the page, for no
 * two chats are marked up alike: like elements one under the other, each with
 * a few words. Paragraphs of an article, tables and menus are no chats.
 */
import type { Block } from "./blocks";
import { isCaption } from "./captions";
import { isElement, plain } from "./nodes";
import type { RowReader } from "./rows";

/** Fewer like elements may be anything. */
const MIN_ROWS = 3;
/** Elements looked at to each side of a row. */
const REACH = 24;
/** Elements between a message's words and its row. */
const MAX_DEPTH = 8;
/** Median text (UTF-16 code units) of a row where nothing else says that this is a chat. */
const USUAL_LENGTH = 200;

const PROSE = new Set("p section h1 h2 h3 h4 h5 h6 dt dd tr td th blockquote pre figure figcaption".split(" "));
const ELSEWHERE =
  "nav, table, menu, blockquote, article, [role=article], [itemprop=articleBody], [role=navigation], [role=menu], " +
  "[role=menubar], [role=tablist], [role=listbox], [role=tree]";
const DECLARED = "[role=log], [role=feed]";
const LIVE = "[aria-live=polite], [aria-live=assertive]";

/** Up to `REACH` siblings to each side, in document order, with the row itself. */
function surroundings(row: Element): Element[] {
  const around = [row];
  for (
    let at = plain(row).previousElementSibling, n = 0;
    at !== null && n < REACH;
    at = plain(at).previousElementSibling, n += 1
  ) {
    around.unshift(at);
  }
  for (
    let at = plain(row).nextElementSibling, n = 0;
    at !== null && n < REACH;
    at = plain(at).nextElementSibling, n += 1
  ) {
    around.push(at);
  }
  return around;
}

/** Of an article; what has a name for screen readers is a thing of its own. */
function isProse(element: Element): boolean {
  const { localName, ariaLabel } = plain(element);
  return PROSE.has(localName) && ariaLabel === null;
}

function isAlike(one: Element, other: Element): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a.localName !== b.localName || a.role !== b.role) return false;
  // A row that slides in has an animation's classes meanwhile, where the others have none.
  if (a.classList.length === 0 || b.classList.length === 0) return true;
  return [...a.classList].some((name) => b.classList.contains(name));
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.filter((block) => !isCaption(block)).reduce((sum, { text }) => sum + text.length, 0);
}

/** By the browser, or by the page's own scroll bars, which show as a hidden overflow that moved all the same. */
function scrolls(container: Element): boolean {
  const { overflowY } = getComputedStyle(container);
  return overflowY === "auto" || overflowY === "scroll" || (overflowY === "hidden" && plain(container).scrollTop > 0);
}

/** True where the page calls it a chat, or treats it as one: it scrolls by itself, or grows. */
function isDeclared(container: Element, { growth }: RowReader): boolean {
  const { parentElement } = plain(container);
  const around = parentElement === null ? null : plain(parentElement);
  const live = plain(container).matches(LIVE) || around?.matches(LIVE) === true;
  if (live || plain(container).closest(DECLARED) !== null || growth.has(container)) return true;
  return container !== document.body && scrolls(container);
}

/** The number of rows like `row` around it; 0 where there is no chat. */
function countRows(row: Element, isWholeMessage: boolean, rows: RowReader): number {
  const { parentElement: container } = plain(row);
  if (container === null || plain(container).closest(ELSEWHERE) !== null || rows.read(row) === null) return 0;
  const declared = isDeclared(container, rows);
  // Text without a frame of its own is a paragraph, unless the page says otherwise.
  if (!declared && (isProse(row) || isWholeMessage)) return 0;
  const alike = surroundings(row).filter((other) => isAlike(row, other));
  const lengths = alike.flatMap((other) => {
    const blocks = rows.read(other);
    return blocks === null ? [] : [lengthOf(blocks)];
  });
  if (lengths.length < MIN_ROWS) return 0;
  const median = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  return declared || median <= USUAL_LENGTH ? lengths.length : 0;
}

/** The row that `block` is in, or null if it is not in a chat. */
export function rowOf(block: Block, rows: RowReader): Element | null {
  const { owner } = block;
  let best: Element | null = null;
  let most = 0;
  let row = isElement(owner) ? owner : null;
  for (let depth = 0; row !== null && row !== document.body && depth < MAX_DEPTH; depth += 1) {
    const count = countRows(row, row === owner, rows);
    // The parts of a message can be alike, too, but they are fewer.
    if (count > most) [best, most] = [row, count];
    if (depth > 0 && rows.read(row) === null) break;
    row = plain(row).parentElement;
  }
  return best;
}

/** The rows above `row`, at most `count`, the oldest first. */
export function rowsAbove(row: Element, count: number, rows: RowReader): Element[] {
  return surroundings(row)
    .filter(
      (other) =>
        plain(other).localName === plain(row).localName && rows.read(other) !== null && rows.top(other) < rows.top(row),
    )
    .toSorted((a, b) => rows.top(a) - rows.top(b))
    .slice(-count);
}
