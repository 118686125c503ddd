/** Which of the evidence is quoted: few words, each saying something new. */
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

/** Words of the text, and why they count. */
export interface Evidence {
  finding: Finding;
  /** What is written and what is meant, where the words were in disguise. */
  disguise: string | null;
}

/** The same words may be evidence and in disguise, which are two findings. */
function disguiseOf(finding: Finding, findings: readonly Finding[]): string | null {
  if (finding.kind === "obfuscation") return null;
  const there = findings.filter((other) => other.kind === "obfuscation" && overlaps(other, finding));
  const [longest] = there.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest?.reason ?? null;
}

/** Up to three findings that do not overlap, of different kinds as far as possible, in order of the text. */
function chosenFrom(findings: readonly Finding[]): Finding[] {
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
  // A card stands at the last message of a thread, so it speaks of that one first.
  const last = Math.max(...findings.map(({ message }) => message));
  chosen.push(...byWeight.filter(({ message }) => message === last).slice(0, 1));
  // One disguise at least: nobody honest writes like that.
  const disguised = byWeight.find((finding) => disguiseOf(finding, findings) !== null);
  if (disguised !== undefined && !chosen.some((other) => overlaps(other, disguised))) chosen.push(disguised);
  take(true);
  take(false);
  return chosen;
}

/** What is quoted of the findings, in the order of the text. */
export function evidenceOf(findings: readonly Finding[]): Evidence[] {
  return chosenFrom(findings)
    .toSorted((a, b) => a.message - b.message || a.start - b.start)
    .map((finding) => ({ finding, disguise: disguiseOf(finding, findings) }));
}
