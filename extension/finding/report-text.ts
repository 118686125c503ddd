/**
 * What a user may copy to tell of a false alarm: which kind, by which evidence, of which version. The words themselves
 * are in it only if he wants them to be.
 */
import type { Finding, Language } from "@engine";
import { FINDING_TEXTS } from "./texts";

/** What a report is made of. */
export interface Reported {
  findings: readonly Finding[];
  /** The kind of scam in the user's language; null where it is not known. */
  name: string | null;
  language: Language;
}

/** The report as lines of text; with `quoted`, also the words that count as evidence. */
export function reportText({ findings, name, language }: Reported, version: string, quoted: boolean): string {
  const text = FINDING_TEXTS[language];
  const sources = [...new Set(findings.map(({ source }) => source))].sort();
  const lines = [
    `${text.reportProduct} ${version} (${language})`,
    ...(name === null ? [] : [`${text.reportKind}${name}`]),
    `${text.reportEvidence}${sources.join(", ")}`,
  ];
  if (quoted) lines.push(text.reportWords, ...findings.map((finding) => `- ${finding.text}`));
  return lines.join("\n");
}
