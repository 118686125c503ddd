/**
 * Containers that grow message by message while the user looks on. Where a page
 * marks its messages up as paragraphs or sections, this alone tells a chat from
 * a letter.
 */
import type { Block, Owner } from "./blocks";
import { plain } from "./nodes";

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
      let container = plain(row).parentElement;
      while (container !== null && !this.known.has(container)) {
        row = container;
        container = plain(row).parentElement;
      }
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
    for (let at: Owner | null = owner; at !== null && !this.known.has(at); at = plain(at).parentElement)
      this.known.add(at);
  }

  private isChat(container: Element, added: number): boolean {
    const children = [...plain(container).children];
    const rows = children.filter((child) => this.known.has(child));
    const [first] = rows;
    const areAlike = children.every(
      (child) => (first !== undefined && plain(child).localName === plain(first).localName) || this.isFurniture(child),
    );
    return added <= MAX_AT_ONCE && added < rows.length && areAlike;
  }

  /** A scroll bar, or a marker for the end of the messages. */
  private isFurniture(element: Element): boolean {
    return (
      !this.known.has(element) && !plain(element).matches(PICTURES) && plain(element).querySelector(PICTURES) === null
    );
  }
}
