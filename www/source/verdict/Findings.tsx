import type { Finding } from "@engine";

import { usePreferences } from "../preferences/context";
import { GROUP_OF_KIND } from "./kinds";

interface Props {
  findings: readonly Finding[];
  active: number | null;
  onShow: (finding: number) => void;
}

/** Each piece of evidence: where, what kind, the words themselves, and why they count. */
export function Findings({ findings, active, onShow }: Props) {
  const { messages } = usePreferences();
  return (
    <section>
      <h3>{messages.check.findings(findings.length)}</h3>
      <ol class="findings">
        {findings.map((finding, index) => (
          <li key={index} data-group={GROUP_OF_KIND[finding.kind]} data-active={index === active}>
            <button
              type="button"
              class="finding-quote"
              aria-pressed={index === active}
              title={messages.check.showInText(index + 1)}
              onClick={() => {
                onShow(index);
              }}
            >
              <span class="finding-number">{index + 1}</span>
              <q>{finding.text}</q>
              <span class="finding-kind">{messages.kind[finding.kind]}</span>
            </button>
            <p class="finding-reason">{finding.reason}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
