/**
 * Messages with too little evidence to stand alone. What is said before them
 * may come later: a chat loads its history, or has too few rows at first.
 */
import type { Block } from "./blocks";
import { isElement, plain } from "./nodes";

/** Most of them remembered; the oldest go first. */
const MAX_KNOWN = 200;
/** Elements above a message within which others belong to the same place. */
const REACH = 8;

function* around({ owner }: Block): Generator<Element> {
  let element = isElement(owner) ? plain(owner).parentElement : null;
  for (let n = 0; n < REACH && element !== null && element !== document.body; n += 1) {
    yield element;
    element = plain(element).parentElement;
  }
}

function topOf({ owner }: Block): number {
  return plain(isElement(owner) ? owner : owner.host).getBoundingClientRect().top;
}

export class Candidates {
  private known: Block[] = [];
  private readonly inChat = new WeakSet<Block>();

  /** `inChat` if there were messages before it already. */
  add(block: Block, inChat: boolean): void {
    if (inChat) this.inChat.add(block);
    this.known = [...this.known.filter((other) => !other.isSameAs(block)), block].slice(-MAX_KNOWN);
  }

  /** Those that mean something else since `fresh` was read. */
  affectedBy(fresh: readonly Block[]): Block[] {
    this.known = this.known.filter((block) => block.isCurrent() && !fresh.some((other) => other.isSameAs(block)));
    if (this.known.length === 0) return [];
    /** Places with new messages, and where the topmost of them is. */
    const tops = new Map<Element, number>();
    for (const block of fresh) {
      const top = topOf(block);
      for (const place of around(block)) tops.set(place, Math.min(top, tops.get(place) ?? top));
    }
    return this.known.filter((block) => {
      const place = [...around(block)].find((element) => tops.has(element));
      if (place === undefined) return false;
      return !this.inChat.has(block) || (tops.get(place) ?? 0) < topOf(block);
    });
  }
}
