import type { Finding } from "@engine";

/** A run of text that the same findings cover. */
export interface Segment {
  start: number;
  text: string;
  /** Indices into the findings; empty for plain text. */
  findings: number[];
}

/**
 * Cuts a text where findings begin and end. Findings may overlap or nest, which markup cannot express directly, so the
 * text between two neighbouring cuts becomes one segment. Offsets are UTF-16 code units, as in JavaScript strings.
 */
export function segmentsOf(text: string, findings: readonly Finding[]): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of findings) {
    cuts.add(Math.min(start, text.length));
    cuts.add(Math.min(end, text.length));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? text.length;
    const covering = findings.flatMap((finding, number) =>
      finding.start <= start && finding.end >= end && finding.start < finding.end ? [number] : [],
    );
    return { start, text: text.slice(start, end), findings: covering };
  });
}
