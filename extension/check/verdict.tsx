/** The answer to what the user had checked, from the verdict down to the evidence. The same on a page and in the extension's own. */
import type { Report, Risk } from "@engine";
import { Explanation, WhomToCall } from "../finding/explanation";
import type { Advice, Answer } from "../shared/protocol";
import { VERDICT_TEXTS, type VerdictTexts } from "../shared/verdict-texts";

interface VerdictProps {
  /** Null while nothing was answered: the region that will be read out is there, and empty. */
  answer: Answer | null;
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

export function Verdict({ answer, destinations, partial, entered = false }: VerdictProps) {
  const urgent = answer !== null && (answer.report === null || answer.report.risk === "dangerous");
  // One element before and after the answer: screen readers tell what changes in a region that they know already.
  return (
    <div
      class={answer === null ? undefined : `verdict ${answer.report?.risk ?? "failed"}`}
      lang={answer?.advice.language}
    >
      <div
        class="heading"
        role={entered ? undefined : "status"}
        aria-live={urgent && !entered ? "assertive" : undefined}
      >
        {answer !== null && <Heading answer={answer} partial={partial} />}
      </div>
      {answer !== null && answer.report !== null && (
        <Grounds advice={answer.advice} report={answer.report} destinations={destinations} />
      )}
    </div>
  );
}

function Heading({ answer: { report, advice }, partial }: { answer: Answer; partial: boolean }) {
  const text = VERDICT_TEXTS[advice.language];
  if (report === null) {
    return (
      <>
        <h2 id="verdict-title">{text.failed}</h2>
        <p id="verdict-note">{text.failedNote}</p>
      </>
    );
  }
  const notes = { dangerous: text.stop, suspicious: text.wait, none: text.noneNote };
  return (
    <>
      <h2 id="verdict-title">{titleOf(report.risk, advice.name, text)}</h2>
      <p id="verdict-note">{notes[report.risk]}</p>
      {partial && <p>{text.partial}</p>}
    </>
  );
}

interface GroundsProps {
  advice: Advice;
  report: Report;
  destinations: readonly string[];
}

/** What the verdict rests on, and what to do. */
function Grounds({ advice, report: { risk, findings }, destinations }: GroundsProps) {
  const text = VERDICT_TEXTS[advice.language];
  return (
    <>
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
      {risk === "none" ? (
        <WhomToCall {...advice} heading="h3" />
      ) : (
        <Explanation {...advice} findings={findings} heading="h3" />
      )}
    </>
  );
}
