/** Why a passage is warned of, what the real body would never do, what to do now, and whom to call. */
import type { Finding, Hotline, Language } from "@engine";
import { Fragment } from "preact";
import { Hotlines } from "./hotlines";
import { Reasons } from "./reasons";
import { FINDING_TEXTS } from "./texts";

interface ExplanationProps {
  findings: readonly Finding[];
  /** Null where the type of scam is not known. */
  rule: string | null;
  advice: string | null;
  hotlines: readonly Hotline[];
  language: Language;
  /** Its place among the headings around it. */
  heading: "h2" | "h3";
}

export function Explanation({ findings, rule, advice, hotlines, language, heading: Heading }: ExplanationProps) {
  const text = FINDING_TEXTS[language];
  return (
    <>
      {rule !== null && (
        <p class="rule">
          <b>{text.rule}</b> {rule}
        </p>
      )}
      <Heading>{text.why}</Heading>
      <Reasons findings={findings} />
      {advice !== null && (
        <>
          <Heading>{text.now}</Heading>
          <p class="advice">{advice}</p>
        </>
      )}
      <WhomToCall hotlines={hotlines} language={language} heading={Heading} />
    </>
  );
}

type WhomToCallProps = Pick<ExplanationProps, "hotlines" | "language" | "heading">;

/** Whom to ask before anything has happened, and where to report what has; nothing where no number is known. */
export function WhomToCall({ hotlines, language, heading: Heading }: WhomToCallProps) {
  const text = FINDING_TEXTS[language];
  const lists = [
    { title: text.ask, purpose: "ask" },
    { title: text.reportIt, purpose: "report" },
  ].map(({ title, purpose }) => ({ title, those: hotlines.filter((hotline) => hotline.purpose === purpose) }));
  const shown = lists.filter(({ those }) => those.length > 0);
  return (
    <>
      {shown.map(({ title, those }, index) => (
        <Fragment key={title}>
          <Heading>
            {title} {index === 0 && <small>({text.copyHint})</small>}
          </Heading>
          <Hotlines hotlines={those} language={language} />
        </Fragment>
      ))}
    </>
  );
}
