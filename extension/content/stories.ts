/** Warnings that tell the same story: once the user answered one, the others have nothing to add. */
import { BlockThread } from "./threads";
import type { Entry } from "./ledger";

function continues(entry: Entry, other: Entry): boolean {
  return entry.block instanceof BlockThread && entry.block.includes(other.block.owner);
}

/** True for the same scam in the same chat, one warning building on the other. */
export function isSameStory(a: Entry, b: Entry): boolean {
  return a.verdict.report.scam === b.verdict.report.scam && (continues(a, b) || continues(b, a));
}
