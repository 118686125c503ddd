/** Warnings that tell the same story: once the user answered one, the others have nothing to add. */
import type { Entry } from "./ledger";

function continues({ block: { messages } }: Entry, other: Entry): boolean {
  return messages.length > 1 && messages.some((message) => message.covers(other.block.owner));
}

/** True for the same scam in the same chat, one warning building on the other. */
export function isSameStory(a: Entry, b: Entry): boolean {
  return a.verdict.report.scam === b.verdict.report.scam && (continues(a, b) || continues(b, a));
}
