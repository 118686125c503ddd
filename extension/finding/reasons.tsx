/** The quoted evidence with its reasons. */
import type { Finding } from "@engine";
import { evidenceOf } from "./evidence";

/** Without the punctuation that evidence may end with: in quotation marks it looks like a mistake. */
function quoted(text: string): string {
  return text.replaceAll(/^[\s，。、；：,;:]+|[\s，。、；：,;:]+$/gu, "") || text;
}

export function Reasons({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="reasons">
      {evidenceOf(findings).map(({ finding: { message, start, text, reason }, disguise }) => (
        <li key={`${message}:${start}`}>
          <q>{quoted(text)}</q>
          <span>{reason}</span>
          {disguise !== null && <span class="disguise">{disguise}</span>}
        </li>
      ))}
    </ul>
  );
}
