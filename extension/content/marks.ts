/** From findings to the ranges that are painted. */
import type { Finding } from "@engine";
import type { Entry } from "./ledger";
import type { Mark } from "./highlighter";

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
export function marksOf({ block, verdict: { report } }: Entry): Mark[] {
  const { risk, findings } = report;
  if (risk === "none") return [];
  return mergeSpans(findings).flatMap(({ start, end }) => {
    const range = block.range(start, end);
    return range === null ? [] : [{ range, risk }];
  });
}
