/** Brings what is warned of before the reader's eyes. */
import type { Passage } from "./ledger";
import { plain } from "./nodes";

/** False if the page no longer has it. */
export function bringIntoView(passage: Passage): boolean {
  const range = passage.wholeRange();
  const element = range?.startContainer.parentElement;
  // Not smoothly: the card needs the place where the block ends up.
  if (element) plain(element).scrollIntoView({ block: "center", behavior: "instant" });
  return range !== null;
}
