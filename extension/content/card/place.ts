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

function coveredBy(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => sum + overlapArea(box, other), 0);
}

/** Whether the first number in which the two differ is less. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/** Below this height (px) the card says too little without scrolling. */
const MIN_HEIGHT = 240;

/** Height (px) that shows the rule and a reason at once: worth covering other quoted words for. */
const COMFORTABLE_HEIGHT = 440;

/** What else should stay in sight. */
export interface Surroundings {
  /** Never covered: the field the user types in, and the line beside it. */
  kept: readonly Box[];
  /** Other fields one could type in, as a chat's for the answer. */
  others: readonly Box[];
  /** Other words that are warned of: those the card quotes, and those of other warnings. */
  quoted: readonly Box[];
  /** What can be clicked close to the block. */
  controls: readonly Box[];
}

/**
 * The spot beside `block` that covers least of it and of the fields, then gives
 * the card room to be read, then covers least of the quoted words, then of what
 * can be clicked, and covers nothing of what is kept. Null if every spot would
 * cover some of that.
 */
export function place(block: Box, card: Size, viewport: Size, surroundings: Surroundings): Spot | null {
  const { kept, others, quoted, controls } = surroundings;
  const fields = [...kept, ...others];
  const needed = Math.min(card.height, MIN_HEIGHT, viewport.height - 2 * GAP);
  const within = (value: number) => clamp(value, GAP, Math.max(GAP, viewport.width - card.width - GAP));

  /** The part of a column of the card's width that no field takes, as seen from the block. */
  const column = (left: number): { top: number; bottom: number } => {
    let [top, bottom] = [GAP, viewport.height - GAP];
    for (const field of fields) {
      if (field.left >= left + card.width || field.right <= left) continue;
      if (field.top + field.bottom < block.top + block.bottom) top = Math.max(top, field.bottom + GAP);
      else bottom = Math.min(bottom, field.top - GAP);
    }
    return { top, bottom };
  };
  const beside = (wantedLeft: number, wantedTop: number): Spot => {
    const left = within(wantedLeft);
    let { top, bottom } = column(left);
    if (bottom - top < needed) [top, bottom] = [GAP, viewport.height - GAP];
    const maxHeight = bottom - top;
    return { left, top: clamp(wantedTop, top, bottom - Math.min(card.height, maxHeight)), maxHeight };
  };

  const aboveAndBelow = (wantedLeft: number): Spot[] => {
    const left = within(wantedLeft);
    const { top, bottom } = column(left);
    const roomBelow = bottom - block.bottom - GAP;
    const roomAbove = block.top - GAP - top;
    const spots: Spot[] = [];
    if (roomBelow >= needed) spots.push({ left, top: block.bottom + GAP, maxHeight: roomBelow });
    if (roomAbove >= needed) {
      spots.push({ left, top: block.top - GAP - Math.min(card.height, roomAbove), maxHeight: roomAbove });
    }
    // Where the card needs no scrolling comes first.
    return spots.sort((a, b) => Math.min(b.maxHeight, card.height) - Math.min(a.maxHeight, card.height));
  };

  const near = [
    ...aboveAndBelow(block.left),
    ...(quoted.length === 0 ? [] : [...aboveAndBelow(viewport.width), ...aboveAndBelow(GAP)]),
    beside(block.right + GAP, block.top),
    beside(block.left - card.width - GAP, block.top),
  ];
  const corners = [
    beside(viewport.width, GAP),
    beside(viewport.width, viewport.height),
    beside(GAP, GAP),
    beside(GAP, viewport.height),
  ];
  let best: Spot | null = null;
  // Weightiest first: the message and the fields, too little room, other quoted words, what can be clicked.
  let least = [Number.POSITIVE_INFINITY, 0, 0, 0];
  for (const spot of [...near, ...corners]) {
    const height = Math.min(card.height, spot.maxHeight);
    const box = { left: spot.left, top: spot.top, right: spot.left + card.width, bottom: spot.top + height };
    if (kept.some((each) => overlaps(box, each))) continue;
    const missing = Math.max(0, Math.min(card.height, COMFORTABLE_HEIGHT) - height);
    // A button is not worth leaving the message for.
    const clickable = corners.includes(spot) ? Number.POSITIVE_INFINITY : coveredBy(box, controls);
    const cost = [coveredBy(box, [block, ...others]), missing, coveredBy(box, quoted), clickable];
    if (isLess(cost, least)) [best, least] = [spot, cost];
  }
  return best;
}
