/**
 * Paragraphs that stand together: a letter or a post says its lure in one and
 * its demand in another, and only both make a scam.
 */
import type { Input, Link } from "@engine";
import { MAX_LINKS } from "../shared/protocol";
import { inputOf } from "./anchors";
import type { Block, Owner } from "./blocks";
import { isCaption, spokenIn } from "./captions";
import { isElement, plain } from "./nodes";

/** Most text of a group (UTF-16 code units): about a screen. */
const MAX_LENGTH = 2_000;
/** Blocks at the end of a full group that begin the next, so that no neighbours are parted. */
const OVERLAP = 2;

/** Cells beside one another that may be there for the margins: more are a table of data. */
const MAX_CELLS = 3;

/** True if `element` has its parent to itself, but for margins and pictures. */
function standsAlone(element: Node, parent: Element): boolean {
  const { children } = plain(parent);
  if (children.length > MAX_CELLS) return false;
  return [...children].every((other) => other === element || plain(other).textContent.trim() === "");
}

/**
 * What a block stands in together with its neighbours. Letters are laid out with tables: what would be a paragraph has
 * a row, or a table, to itself.
 */
export function surroundingsOf(owner: Owner): Node | null {
  let inner: Node = owner;
  let outer = plain(inner).parentNode;
  while (isElement(outer) && plain(outer).closest("table") !== null && standsAlone(inner, outer)) {
    inner = outer;
    outer = plain(inner).parentNode;
  }
  return outer;
}

/** Neighbouring blocks as one text, a line for each. */
export class BlockGroup {
  readonly owner: Owner;
  readonly text: string;
  /** What the engine is asked about. */
  readonly input: Input;
  readonly links: Link[];
  private readonly starts: number[] = [];

  constructor(readonly blocks: readonly [Block, Block, ...Block[]]) {
    this.owner = blocks[0].owner;
    let at = 0;
    for (const { text } of blocks) {
      this.starts.push(at);
      at += text.length + 1;
    }
    this.text = blocks.map((block) => block.text).join("\n");
    const shifted = ({ links }: Block, index: number) => {
      const start = this.starts[index] ?? 0;
      return links.map((link) => ({ ...link, start: link.start + start, end: link.end + start }));
    };
    this.links = blocks.flatMap(shifted).slice(0, MAX_LINKS);
    this.input = inputOf(this.text, this.links);
  }

  /** What findings name by number: together its blocks are one message. */
  get messages(): readonly [BlockGroup] {
    return [this];
  }

  covers(owner: Owner): boolean {
    return this.blocks.some((block) => block.owner === owner);
  }

  isCurrent(): boolean {
    return this.blocks.every((block) => block.isCurrent());
  }

  isInPage(): boolean {
    return this.blocks.every((block) => block.isInPage());
  }

  isSameAs(other: object): boolean {
    return other instanceof BlockGroup && this.text === other.text && this.blocks[0].isSameAs(other.blocks[0]);
  }

  /** The page's range for text `start .. end`, or null if page and text no longer agree. */
  range(start: number, end: number): Range | null {
    const first = this.endpoint(start);
    const last = this.endpoint(end - 1);
    if (first === null || last === null) return null;
    const from = first.block.range(first.at, first.at + 1);
    const to = last.block.range(last.at, last.at + 1);
    if (from === null || to === null) return null;
    from.setEnd(to.endContainer, to.endOffset);
    return from;
  }

  wholeRange(): Range | null {
    return this.range(0, this.text.length);
  }

  private endpoint(offset: number): { block: Block; at: number } | null {
    const index = this.starts.findLastIndex((start) => start <= offset);
    const [block, start] = [this.blocks[index], this.starts[index]];
    return block === undefined || start === undefined ? null : { block, at: offset - start };
  }
}

/** The groups among blocks that were read one after the other. */
export function groupsOf(blocks: readonly Block[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  let run: Block[] = [];
  /** What the run's blocks stand in. */
  let within: Node | null = null;
  let length = 0;
  /** Blocks of the run that are in no group yet. */
  let fresh = 0;
  const close = () => {
    const [first, second, ...rest] = spokenIn(run);
    if (fresh > 0 && first !== undefined && second !== undefined) groups.push(new BlockGroup([first, second, ...rest]));
  };
  for (const block of blocks) {
    if (isCaption(block)) continue;
    const surroundings = surroundingsOf(block.owner);
    const neighbours = run.length > 0 && surroundings === within;
    if (!neighbours || length + block.text.length > MAX_LENGTH) {
      close();
      within = surroundings;
      run = neighbours ? run.slice(-OVERLAP) : [];
      length = run.reduce((sum, { text }) => sum + text.length + 1, 0);
      fresh = 0;
    }
    run.push(block);
    length += block.text.length + 1;
    fresh += 1;
  }
  close();
  return groups;
}
