/** What the question says. Draws only. */
import { GUARD_TEXTS, type GuardTexts } from "../../shared/guard-texts";
import type { Advice } from "../../shared/protocol";
import { trusted } from "../card/view";
import type { Subject } from "./act";

/** More numbers to ask than these are the card's to list. */
const MAX_HOTLINES = 2;

export interface QuestionProps {
  subject: Subject;
  advice: Advice;
  answer: (goesOn: boolean) => void;
}

/** What exactly is about to happen. */
export function objectOf(subject: Subject, text: GuardTexts): string {
  const { object } = text.acts[subject.kind];
  return object(
    subject.kind === "form" ? text.list(subject.secrets.map((secret) => text.secrets[secret])) : subject.name,
  );
}

export function QuestionView({ subject, advice, answer }: QuestionProps) {
  const text = GUARD_TEXTS[advice.language];
  const { title, why, stay, goOn } = text.acts[subject.kind];
  const hotlines = advice.hotlines
    .filter(({ purpose, number }) => purpose === "ask" && number !== null)
    .slice(0, MAX_HOTLINES);
  const goesOn = (event: MouseEvent) => {
    event.preventDefault();
    // The second click of a double click was not meant for a dialog that came up under it.
    if (event.isTrusted && event.detail <= 1) answer(true);
  };
  return (
    <dialog
      class="question"
      role="alertdialog"
      aria-labelledby="question-title"
      aria-describedby="question-body"
      lang={advice.language}
      data-large={advice.large || undefined}
      data-still={advice.still || undefined}
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
    >
      <p class="from">
        <b>{text.product}</b> · {text.checkedHere}
      </p>
      <h2 id="question-title">{title}</h2>
      <div id="question-body">
        <p>{advice.name === null ? text.likeUnknown : text.like(advice.name)}</p>
        <p class="object">{objectOf(subject, text)}</p>
        <p>{why}</p>
        {advice.rule !== null && (
          <p class="rule">
            <b>{text.rule}</b> {advice.rule}
          </p>
        )}
        {hotlines.length > 0 && (
          <p>
            {text.ask}
            {hotlines.map(({ number, label }) => (
              <span key={label} class="hotline">
                <b>{number}</b> <small>{label}</small>
              </span>
            ))}
          </p>
        )}
        <p class="once">{text.once}</p>
      </div>
      {/* The browser itself closes the dialog by these when this script is gone; while it is there it takes their clicks. */}
      <form method="dialog" class="foot">
        <button class="main" autofocus onClick={trusted(() => answer(false))}>
          {stay}
        </button>
        <button onClick={goesOn}>{goOn}</button>
      </form>
    </dialog>
  );
}
