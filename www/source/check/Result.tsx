import type { Catalog } from "@engine";
import { useEffect, useState } from "preact/hooks";

import type { Scan } from "../engine/use-scan";
import { usePreferences } from "../preferences/context";
import { Findings } from "../verdict/Findings";
import { MarkedText } from "../verdict/MarkedText";
import { RiskBanner } from "../verdict/RiskBanner";

interface Props {
  scan: Scan;
  catalog: Catalog | null;
}

/** The verdict on the one text of the page, from the answer down to the evidence. */
export function Result({ scan, catalog }: Props) {
  const { messages } = usePreferences();
  const { check } = messages;
  const [active, setActive] = useState<number | null>(null);
  useEffect(() => {
    setActive(null);
  }, [scan]);

  const report = scan.reports[0];
  const text = scan.inputs[0];
  const scam = catalog?.scams.find(({ id }) => id === report?.scam) ?? null;

  return (
    <section class="card result" aria-labelledby="result-title">
      <h2 class="visually-hidden" id="result-title">
        {check.resultLabel}
      </h2>
      <div role="status">
        {report ? (
          <RiskBanner risk={report.risk} scam={scam?.name ?? null} />
        ) : (
          <div class="waiting">
            <p class="waiting-title">{check.waitingTitle}</p>
            <p>{check.waitingText}</p>
          </div>
        )}
      </div>
      {report && scam && (
        <dl class="rule">
          <dt>{check.rule}</dt>
          <dd class="rule-text">{scam.rule}</dd>
          <dt>{check.advice}</dt>
          <dd>{scam.advice}</dd>
        </dl>
      )}
      {report && typeof text === "string" && report.findings.length > 0 && (
        <>
          <h3>{check.marked}</h3>
          <MarkedText label={check.marked} text={text} findings={report.findings} active={active} />
          <Findings findings={report.findings} active={active} onShow={setActive} />
        </>
      )}
    </section>
  );
}
