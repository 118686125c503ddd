import type { Risk } from "@engine";

import { RiskIcon } from "../interface/icons";
import { usePreferences } from "../preferences/context";

interface Props {
  risk: Risk;
  /** The scam type's name in the reader's language, if the engine named one. */
  scam: string | null;
}

/** The answer in one glance: a sign, a sentence in plain words, the type, what to do first. */
export function RiskBanner({ risk, scam }: Props) {
  const { messages } = usePreferences();
  return (
    <div class="risk-banner" data-risk={risk}>
      <RiskIcon risk={risk} />
      <div>
        <p class="risk-title">{messages.risk[risk]}</p>
        {scam !== null && <p class="risk-scam">{scam}</p>}
        <p class="risk-advice">{messages.riskAdvice[risk]}</p>
      </div>
    </div>
  );
}
