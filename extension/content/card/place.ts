/** Where the card goes. Pure geometry in CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}
export interface Point {
  left: number;
  top: number;
}

/** Distance to the block and to the edges of the viewport. */
export const GAP = 8;

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxAt({ left, top }: Point, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/**
 * The place beside `block` that covers least of it and nothing of `input`, the
 * field the user types in. Null if every place would cover the field.
 */
export function place(block: Box, card: Size, viewport: Size, input: Box | null): Point | null {
  const left = (value: number) => clamp(value, GAP, Math.max(GAP, viewport.width - card.width - GAP));
  const top = (value: number) => clamp(value, GAP, Math.max(GAP, viewport.height - card.height - GAP));
  const candidates: Point[] = [
    { left: left(block.left), top: top(block.bottom + GAP) },
    { left: left(block.left), top: top(block.top - card.height - GAP) },
    { left: left(block.right + GAP), top: top(block.top) },
    { left: left(block.left - card.width - GAP), top: top(block.top) },
    // In the corners the card stays clear of a field that spans the page.
    { left: left(viewport.width), top: GAP },
    { left: left(viewport.width), top: top(viewport.height) },
    { left: GAP, top: GAP },
    { left: GAP, top: top(viewport.height) },
  ];
  let best: Point | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const box = boxAt(candidate, card);
    if (input !== null && overlaps(box, input)) continue;
    const covered = overlapArea(box, block);
    if (covered < least) {
      best = candidate;
      least = covered;
    }
  }
  return best;
}
