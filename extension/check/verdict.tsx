/** The answer to what the user had checked, from the verdict down to the evidence. The same on a page and in the extension's own. */
import type { Risk } from "@engine";
import { Hotlines } from "../finding/hotlines";
import { Reasons } from "../finding/reasons";
import { FINDING_TEXTS } from "../finding/texts";
import type { Answer } from "../shared/protocol";
import { VERDICT_TEXTS, type VerdictTexts } from "../shared/verdict-texts";

interface VerdictProps {
  answer: Answer;
  /** Where the links in what was checked lead: hosts, or addresses as a reader sees them. */
  destinations: readonly string[];
  /** Not all of it was checked. */
  partial: boolean;
}

function titleOf(risk: Risk, name: string | null, text: VerdictTexts): string {
  if (risk === "dangerous") return name === null ? text.dangerousUnknown : text.dangerous(name);
  if (risk === "suspicious") return name === null ? text.suspiciousUnknown : text.suspicious(name);
  return text.none;
}

export function Verdict({ answer: { report, advice }, destinations, partial }: VerdictProps) {
  const text = VERDICT_TEXTS[advice.language];
  if (report === null) {
    return (
      <div class="verdict failed" lang={advice.language}>
        <div class="heading" role="alert">
          <h2>{text.failed}</h2>
          <p>{text.failedNote}</p>
        </div>
      </div>
    );
  }
  const about = FINDING_TEXTS[advice.language];
  const { risk, findings } = report;
  const found = risk !== "none";
  return (
    <div class={`verdict ${risk}`} lang={advice.language}>
      <div class="heading" role={risk === "dangerous" ? "alert" : "status"}>
        <h2>{titleOf(risk, advice.name, text)}</h2>
        <p>{risk === "dangerous" ? text.stop : found ? text.wait : text.noneNote}</p>
        {partial && <p>{text.partial}</p>}
      </div>
      {destinations.length > 0 && (
        <>
          <h3>{text.leadsTo}</h3>
          <ul class="destinations">
            {destinations.map((destination) => (
              <li key={destination}>{destination}</li>
            ))}
          </ul>
        </>
      )}
      {found && advice.rule !== null && (
        <p class="rule">
          <b>{about.rule}</b> {advice.rule}
        </p>
      )}
      {found && (
        <>
          <h3>{about.why}</h3>
          <Reasons findings={findings} />
        </>
      )}
      {found && advice.advice !== null && (
        <>
          <h3>{about.now}</h3>
          <p>{advice.advice}</p>
        </>
      )}
      {advice.hotlines.length > 0 && (
        <>
          <h3>
            {about.ask} <small>({about.copyHint})</small>
          </h3>
          <Hotlines hotlines={advice.hotlines} language={advice.language} />
        </>
      )}
    </div>
  );
}
