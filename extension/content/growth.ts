/**
 * Containers that grow message by message while the user looks on. Where a page
 * marks its messages up as paragraphs, this alone tells a chat from a letter.
 */
import type { Block, Owner } from "./blocks";

/** More at once is a page that goes on building itself. */
const MAX_AT_ONCE = 3;

export class Growth {
  private readonly known = new WeakSet<Owner>();
  private readonly grown = new WeakSet<Element>();

  /** Notes what was read in one go. */
  note(blocks: readonly Block[]): void {
    const added = new Map<Element, number>();
    for (const { owner } of blocks) {
      const container = owner.parentElement;
      if (this.known.has(owner)) continue;
      this.known.add(owner);
      if (container !== null) added.set(container, (added.get(container) ?? 0) + 1);
    }
    for (const [container, count] of added) {
      const { children } = container;
      // What else is in an article: headings, pictures, lists.
      const isAlike = [...children].every(({ localName }) => localName === children[0]?.localName);
      if (count <= MAX_AT_ONCE && count < children.length && isAlike) this.grown.add(container);
    }
  }

  has(container: Element): boolean {
    return this.grown.has(container);
  }
}
