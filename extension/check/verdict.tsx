/** The answer to what the user had checked, from the verdict down to the evidence. The same on a page and in the extension's own. */
import type { Risk } from "@engine";
import { Explanation, WhomToCall } from "../finding/explanation";
import type { Answer } from "../shared/protocol";
import { VERDICT_TEXTS, type VerdictTexts } from "../shared/verdict-texts";

interface VerdictProps {
  answer: Answer;
  /** Where the links in what was checked lead: hosts, or addresses as a reader sees them. */
  destinations: readonly string[];
  /** Not all of it was checked. */
  partial: boolean;
  /** Where the keyboard goes on in the answer it is read from there, and needs no reading out. */
  entered?: boolean;
}

function titleOf(risk: Risk, name: string | null, text: VerdictTexts): string {
  if (risk === "dangerous") return name === null ? text.dangerousUnknown : text.dangerous(name);
  if (risk === "suspicious") return name === null ? text.suspiciousUnknown : text.suspicious(name);
  return text.none;
}

export function Verdict({ answer: { report, advice }, destinations, partial, entered = false }: VerdictProps) {
  const text = VERDICT_TEXTS[advice.language];
  if (report === null) {
    return (
      <div class="verdict failed" lang={advice.language}>
        <div class="heading" role={entered ? undefined : "alert"}>
          <h2 id="verdict-title">{text.failed}</h2>
          <p id="verdict-note">{text.failedNote}</p>
        </div>
      </div>
    );
  }
  const { risk, findings } = report;
  const found = risk !== "none";
  return (
    <div class={`verdict ${risk}`} lang={advice.language}>
      <div class="heading" role={entered ? undefined : risk === "dangerous" ? "alert" : "status"}>
        <h2 id="verdict-title">{titleOf(risk, advice.name, text)}</h2>
        <p id="verdict-note">{risk === "dangerous" ? text.stop : found ? text.wait : text.noneNote}</p>
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
      {found ? <Explanation {...advice} findings={findings} heading="h3" /> : <WhomToCall {...advice} heading="h3" />}
    </div>
  );
}
