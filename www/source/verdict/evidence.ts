import type { Finding, Kind } from "@engine";

/** Findings that say the same thing about different words. */
export interface Evidence {
  kind: Kind;
  reason: string;
  /** Indices into the findings, in the order of the text. */
  findings: number[];
}

/** What a reader should see first: what is asked of them; last: what proves nothing by itself. */
const ORDER: readonly Kind[] = [
  "demand",
  "secrecy",
  "pressure",
  "channel",
  "promise",
  "authority",
  "pretext",
  "lure",
  "obfuscation",
  "sum",
];

/** Gathers findings with the same kind and reason, so that a reason is read once however often it applies. */
export function evidenceOf(findings: readonly Finding[]): Evidence[] {
  const groups = new Map<string, Evidence>();
  findings.forEach(({ kind, reason }, index) => {
    const key = `${kind} ${reason}`;
    const group = groups.get(key);
    if (group) group.findings.push(index);
    else groups.set(key, { kind, reason, findings: [index] });
  });
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
