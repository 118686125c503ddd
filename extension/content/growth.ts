/**
 * Containers that grow message by message while the user looks on. Where a page
 * marks its messages up as paragraphs or sections, this alone tells a chat from
 * a letter.
 */
import type { Block, Owner } from "./blocks";

/** More at once is a page that goes on building itself. */
const MAX_AT_ONCE = 3;

/** What stands between the paragraphs of an article, alone or in a frame. */
const PICTURES = "img, picture, figure, video, canvas, svg, hr";

export class Growth {
  /** Owners of blocks, and all elements around them. */
  private readonly known = new WeakSet<Owner>();
  private readonly grown = new WeakSet<Element>();

  /** Notes what was read in one go; only what is fresh can be said of a chat that goes on. */
  note(blocks: readonly Block[], fresh: boolean): void {
    const added = new Map<Element, Set<Owner>>();
    for (const { owner } of blocks) {
      if (this.known.has(owner)) continue;
      let row: Owner = owner;
      while (row.parentElement !== null && !this.known.has(row.parentElement)) row = row.parentElement;
      const { parentElement: container } = row;
      if (container !== null) added.set(container, (added.get(container) ?? new Set()).add(row));
    }
    for (const { owner } of blocks) this.remember(owner);
    if (!fresh) return;
    for (const [container, rows] of added) if (this.isChat(container, rows.size)) this.grown.add(container);
  }

  has(container: Element): boolean {
    return this.grown.has(container);
  }

  private remember(owner: Owner): void {
    for (let at: Owner | null = owner; at !== null && !this.known.has(at); at = at.parentElement) this.known.add(at);
  }

  private isChat(container: Element, added: number): boolean {
    const children = [...container.children];
    const rows = children.filter((child) => this.known.has(child));
    const [first] = rows;
    const areAlike = children.every((child) => child.localName === first?.localName || this.isFurniture(child));
    return added <= MAX_AT_ONCE && added < rows.length && areAlike;
  }

  /** A scroll bar, or a marker for the end of the messages. */
  private isFurniture(element: Element): boolean {
    return !this.known.has(element) && !element.matches(PICTURES) && element.querySelector(PICTURES) === null;
  }
}
