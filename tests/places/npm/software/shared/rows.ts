/** Rows of a list too long to be drawn at once: one of them is the text the test puts there. */

export const ROWS = 2_000;

/** The row with the text of the address's `text`. */
export const SPECIAL = 1_000;

export function rowAt(index: number): string {
  const special = new URLSearchParams(location.search).get("text");
  return index === SPECIAL && special !== null ? special : `第 ${index} 条：今天的会议改到下午三点，地点不变。`;
}
