/** The quoted evidence with its reasons. */
import type { Finding } from "@engine";
import { evidenceOf } from "./evidence";

export function Reasons({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="reasons">
      {evidenceOf(findings).map(({ finding: { message, start, text, reason }, disguise }) => (
        <li key={`${message}:${start}`}>
          <q>{text}</q>
          <span>{reason}</span>
          {disguise !== null && <span class="disguise">{disguise}</span>}
        </li>
      ))}
    </ul>
  );
}
