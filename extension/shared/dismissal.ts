/** What "this is not a scam" is remembered by. */
import type { Input, Report } from "@engine";
import { saidIn } from "./said";

/**
 * The words a verdict rests on. Of a thread those are the messages with
 * evidence: which others stand between them depends on how far a page that
 * loads its history bit by bit has come.
 */
export function wordsOf(input: Input, { findings }: Report): string {
  const said = saidIn(input);
  if (typeof said === "string") return said;
  return said.filter((_, message) => findings.some((finding) => finding.message === message)).join("\n");
}
