import type { Finding } from "@engine";
import { useMemo } from "preact/hooks";

import { usePreferences } from "../preferences/context";
import { evidenceOf, type Evidence } from "./evidence";
import { GROUP_OF_KIND } from "./kinds";

interface Props {
  findings: readonly Finding[];
  active: number | null;
  onShow: (finding: number) => void;
}

/** As many reasons as a worried reader takes in; the rest is one press away. */
const SHOWN = 6;

/** Why the text was judged so: each reason with its kind and every place it applies to, numbered as in the marked text. */
export function Findings({ findings, active, onShow }: Props) {
  const { messages } = usePreferences();
  const { check } = messages;
  const evidence = useMemo(() => evidenceOf(findings), [findings]);
  const others = evidence.slice(SHOWN);

  const list = (items: readonly Evidence[]) => (
    <ol class="findings">
      {items.map((item) => (
        <li key={`${item.kind} ${item.reason}`} data-group={GROUP_OF_KIND[item.kind]}>
          <p>
            <span class="finding-kind">{messages.kind[item.kind]}</span>
            {item.reason}
          </p>
          <div class="finding-quotes">
            {item.findings.map((number) => (
              <button
                key={number}
                type="button"
                class="finding-quote"
                aria-pressed={number === active}
                title={check.showInText(number + 1)}
                onClick={() => {
                  onShow(number);
                }}
              >
                <span class="finding-number">{number + 1}</span>
                <q>{findings[number]?.text}</q>
              </button>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );

  return (
    <section>
      <h3>{check.findings(findings.length)}</h3>
      {list(evidence.slice(0, SHOWN))}
      {others.length > 0 && (
        <details class="other-findings">
          <summary>{check.otherFindings(others.length)}</summary>
          {list(others)}
        </details>
      )}
    </section>
  );
}
