/** Why a passage is warned of, what the real body would never do, what to do now, and whom to call. */
import type { Finding, Hotline, Language } from "@engine";
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

/** Nothing where no number is known. */
export function WhomToCall({ hotlines, language, heading: Heading }: WhomToCallProps) {
  const text = FINDING_TEXTS[language];
  if (hotlines.length === 0) return null;
  return (
    <>
      <Heading>
        {text.ask} <small>({text.copyHint})</small>
      </Heading>
      <Hotlines hotlines={hotlines} language={language} />
    </>
  );
}
