/** Which of the evidence the card quotes: few words, each saying something new. */
import type { Finding, Kind } from "@engine";

/** More quotations than this are not read. */
const MAX_QUOTES = 3;

/** What the scammer wants says more than how the reader is drawn in. */
const ORDER: Kind[] = [
  "demand",
  "promise",
  "secrecy",
  "lure",
  "pretext",
  "pressure",
  "channel",
  "authority",
  "sum",
  "obfuscation",
];

function overlaps(a: Finding, b: Finding): boolean {
  return a.message === b.message && a.start < b.end && b.start < a.end;
}

/** Up to three findings that do not overlap, of different kinds as far as possible, in order of the text. */
export function quotable(findings: readonly Finding[]): Finding[] {
  const byWeight = findings.toSorted(
    (a, b) =>
      // What is typical of this scam before what many texts say.
      Number(a.scam === null) - Number(b.scam === null) ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      b.end - b.start - (a.end - a.start),
  );
  const chosen: Finding[] = [];
  const take = (newKindsOnly: boolean) => {
    for (const finding of byWeight) {
      if (chosen.length === MAX_QUOTES) return;
      const known = chosen.some(
        (other) =>
          overlaps(other, finding) || other.text === finding.text || (newKindsOnly && other.kind === finding.kind),
      );
      if (!known) chosen.push(finding);
    }
  };
  // The card stands at the last message of a thread, so it speaks of that one first.
  const last = Math.max(...findings.map(({ message }) => message));
  chosen.push(...byWeight.filter(({ message }) => message === last).slice(0, 1));
  take(true);
  take(false);
  return chosen.sort((a, b) => a.message - b.message || a.start - b.start);
}
