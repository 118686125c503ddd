/** What one row of a chat says, and where it stands. */
import { isCaption } from "./captions";
import type { Block } from "./blocks";
import type { Growth } from "./growth";
import { collect, type Discoveries } from "./collector";
import { plain } from "./nodes";

/** A message is short (UTF-16 code units); longer text is an article's. */
export const MAX_MESSAGE_LENGTH = 600;
/** Sender, time, words, a quotation: more blocks are not one message. */
const MAX_BLOCKS = 4;
/** Stretches of elements without text after which a row is too large to be one. */
const MAX_PAUSES = 4;

const NOT_SAID = "h1, h2, h3, h4, h5, h6, table";
const CONTROLS = "a[href], button, summary, [role=button], [role=link], [role=tab], [role=menuitem], [role=option]";
const ADDRESS = /:\/\/|www\.|\w\.\w/;

/** Reading a row must not change what is known of the page. */
const UNNOTICED: Discoveries = {
  ignores: () => false,
  entered: () => undefined,
  hidden: () => undefined,
  opened: () => undefined,
  disturbed: () => undefined,
};

/** Reads each row once; made anew for each judging, because pages change between two. */
export class RowReader {
  private readonly said = new Map<Element, readonly Block[] | null>();
  private readonly tops = new Map<Element, number>();

  constructor(readonly growth: Growth) {}

  /** The blocks of a row, or null if this is no message. */
  read(row: Element): readonly Block[] | null {
    let blocks = this.said.get(row);
    if (blocks === undefined) {
      blocks = gather(row);
      if (blocks !== null && isControl(row, blocks)) blocks = null;
      this.said.set(row, blocks);
    }
    return blocks;
  }

  /** Height on the screen: lists that turn over or reuse their rows keep them in any order. */
  top(row: Element): number {
    let top = this.tops.get(row);
    if (top === undefined) {
      let box = plain(row).getBoundingClientRect();
      if (box.height === 0) box = this.read(row)?.[0]?.wholeRange()?.getBoundingClientRect() ?? box;
      ({ top } = box);
      this.tops.set(row, top);
    }
    return top;
  }
}

function gather(row: Element): readonly Block[] | null {
  const blocks: Block[] = [];
  let pauses = 0;
  for (const block of collect(row, "tree", UNNOTICED)) {
    if (block === null) pauses += 1;
    else blocks.push(block);
    const tooLarge = pauses > MAX_PAUSES || blocks.length > MAX_BLOCKS;
    if (tooLarge || (block !== null && block.text.length >= MAX_MESSAGE_LENGTH)) return null;
  }
  return blocks.length === 0 ? null : blocks;
}

/** True for what leads somewhere rather than says something: results, menus, headlines. */
function isControl(row: Element, blocks: readonly Block[]): boolean {
  if (plain(row).querySelector(NOT_SAID) !== null || plain(row).closest(CONTROLS) !== null) return true;
  const said = blocks.filter((block) => !isCaption(block)).reduce((sum, { text }) => sum + text.length, 0);
  let led = 0;
  for (const control of plain(row).querySelectorAll("a[href], button, summary")) {
    const { textContent } = control;
    // A message's own menu is there all the time, and closed.
    if (!ADDRESS.test(textContent) && control.checkVisibility()) led += textContent.trim().length;
  }
  return led * 2 > said;
}
