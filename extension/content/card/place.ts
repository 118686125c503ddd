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
/** The card's corner, and how high it may be to stay in the room there. */
export interface Spot {
  left: number;
  top: number;
  maxHeight: number;
}

/** Distance to the block and to the edges of the viewport. */
export const GAP = 8;

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Below this height (px) the card says too little without scrolling. */
const MIN_HEIGHT = 240;

/**
 * The spot beside `block` that covers least of it and nothing of `input`, the
 * field the user types in. Null if every spot would cover the field.
 */
export function place(block: Box, card: Size, viewport: Size, input: Box | null): Spot | null {
  const fullHeight = viewport.height - 2 * GAP;
  const left = (value: number) => clamp(value, GAP, Math.max(GAP, viewport.width - card.width - GAP));
  const needed = Math.min(card.height, MIN_HEIGHT, fullHeight);
  const below = (top: number, room: number): Spot => ({ left: left(block.left), top, maxHeight: room });
  const above = (left: number, bottom: number, room: number): Spot => {
    const height = Math.min(card.height, room);
    return { left, top: clamp(bottom - height, GAP, GAP + fullHeight - height), maxHeight: room };
  };
  const roomBelow = viewport.height - block.bottom - 2 * GAP;
  const roomAbove = block.top - 2 * GAP;
  const sides: Spot[] = [];
  if (roomBelow >= needed) sides.push(below(block.bottom + GAP, roomBelow));
  if (roomAbove >= needed) sides.push(above(left(block.left), block.top - GAP, roomAbove));
  // Where the card needs no scrolling comes first.
  sides.sort((a, b) => Math.min(b.maxHeight, card.height) - Math.min(a.maxHeight, card.height));
  const candidates = [
    ...sides,
    above(left(block.right + GAP), block.top + card.height, fullHeight),
    above(left(block.left - card.width - GAP), block.top + card.height, fullHeight),
    above(left(viewport.width), GAP, fullHeight),
    above(left(viewport.width), viewport.height, fullHeight),
    above(GAP, GAP, fullHeight),
    above(GAP, viewport.height, fullHeight),
  ];
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of candidates) {
    const height = Math.min(card.height, spot.maxHeight);
    const box = { left: spot.left, top: spot.top, right: spot.left + card.width, bottom: spot.top + height };
    if (input !== null && overlaps(box, input)) continue;
    const covered = overlapArea(box, block);
    if (covered < least) {
      best = spot;
      least = covered;
    }
  }
  return best;
}
