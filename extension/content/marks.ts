/** From findings to the ranges that are painted. */
import type { Finding } from "@engine";
import type { Entry } from "./ledger";
import type { Mark } from "./highlighter";
import { rankOf } from "./risks";

interface Span {
  start: number;
  end: number;
}

/**
 * Findings overlap, and overlapping ranges are painted wrongly: the tints add
 * up, and Firefox runs on to the end of the text.
 */
export function mergeSpans(findings: readonly Pick<Finding, "start" | "end">[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of findings.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

/** The marks of a block, none if its text changed meanwhile. */
function marksOfEntry({ block, verdict: { report } }: Entry): Mark[] {
  const { risk, findings } = report;
  if (risk === "none") return [];
  return block.messages.flatMap((message, index) =>
    mergeSpans(findings.filter((finding) => finding.message === index)).flatMap(({ start, end }) => {
      const range = message.range(start, end);
      return range === null ? [] : [{ range, risk }];
    }),
  );
}

/** Joins marks of different warnings that overlap; the stronger wins. */
function mergeMarks(marks: Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))) {
    const last = merged.at(-1);
    // Compares the end of `last` with the start of `mark`.
    if (last === undefined || last.range.compareBoundaryPoints(Range.START_TO_END, mark.range) <= 0) {
      merged.push(mark);
      continue;
    }
    const { endContainer, endOffset } = mark.range;
    if (last.range.compareBoundaryPoints(Range.END_TO_END, mark.range) < 0) last.range.setEnd(endContainer, endOffset);
    if (rankOf(mark.risk) > rankOf(last.risk)) last.risk = mark.risk;
  }
  return merged;
}

/** What is painted for all warnings of the page. */
export function marksOf(entries: readonly Entry[]): Mark[] {
  const marks = entries.flatMap(marksOfEntry);
  // Only threads share their messages with others.
  if (entries.every(({ block }) => block.messages.length === 1)) return marks;
  const byRoot = new Map<Node, Mark[]>();
  for (const mark of marks) {
    const root = mark.range.startContainer.getRootNode();
    const there = byRoot.get(root);
    if (there === undefined) byRoot.set(root, [mark]);
    else there.push(mark);
  }
  return [...byRoot.values()].flatMap(mergeMarks);
}
