/** Brings what is warned of before the reader's eyes. */
import type { Passage } from "./ledger";

/** False if the page no longer has it. */
export function bringIntoView(passage: Passage): boolean {
  const range = passage.wholeRange();
  // Not smoothly: the card needs the place where the block ends up.
  range?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  return range !== null;
}
