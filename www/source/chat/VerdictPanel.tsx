import type { Catalog, Report } from "@engine";

import type { Conversation } from "../conversations";
import { RiskIcon } from "../interface/icons";
import { usePreferences } from "../preferences/context";

interface Props {
  /** For each message the report on the thread that ends with it. */
  reports: readonly Report[];
  catalog: Catalog | null;
  conversation: Conversation | null;
  shown: boolean;
  onShown: (shown: boolean) => void;
}

/**
 * The page's own verdict, for visitors without the extension. Apart from the log and in type names only, without quotes or
 * reasons, so that it gives an extension nothing to warn about.
 */
export function VerdictPanel({ reports, catalog, conversation, shown, onShown }: Props) {
  const { messages } = usePreferences();
  const { chat, riskShort } = messages;
  const nameOf = (report: Report) => catalog?.scams.find(({ id }) => id === report.scam)?.name ?? null;
  const last = reports.at(-1);
  const lastName = last ? nameOf(last) : null;

  return (
    <section class="card verdict-panel" aria-labelledby="verdict-title">
      <h2 id="verdict-title">{chat.verdict}</h2>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={shown}
          onChange={(event) => {
            onShown(event.currentTarget.checked);
          }}
        />
        <span>{chat.showVerdict}</span>
      </label>
      <p class="hint">{chat.verdictNote}</p>
      {shown && (
        <>
          <div role="status" class="verdict-now" data-risk={last?.risk}>
            {last ? (
              <>
                <RiskIcon risk={last.risk} />
                <div>
                  <p class="hint">{chat.verdictNow}</p>
                  <p class="verdict-word">{riskShort[last.risk]}</p>
                  {lastName !== null && <p>{lastName}</p>}
                </div>
              </>
            ) : (
              <p class="hint">{chat.nothingYet}</p>
            )}
          </div>
          <ol class="verdict-steps">
            {reports.map((report, index) => (
              <li key={index} data-risk={report.risk}>
                <span class="step-number">{chat.verdictAt(index + 1)}</span>
                <span>{[riskShort[report.risk], nameOf(report)].filter((word) => word !== null).join(" · ")}</span>
              </li>
            ))}
          </ol>
          {conversation && (
            <a class="button" href={`./index.html?example=${conversation.id}`}>
              {chat.explain}
            </a>
          )}
        </>
      )}
    </section>
  );
}
