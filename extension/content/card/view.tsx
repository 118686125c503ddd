/** What the card says. Draws only; every decision is the presenter's. */
import type { Finding, Hotline } from "@engine";
import { useState } from "preact/hooks";
import { CARD_TEXTS, type CardTexts } from "../../shared/card-texts";
import type { Advice } from "../../shared/protocol";
import { copy } from "./copy";
import { quotable } from "./quotes";

export interface CardActions {
  close: () => void;
  dismiss: () => void;
  undo: () => void;
  disableSite: () => void;
  next: () => void;
}

export interface CardProps {
  advice: Advice;
  findings: Finding[];
  /** Other warnings in this frame that "next" leads to. */
  others: number;
  /** The user just said that this is no scam. */
  noted: boolean;
  actions: CardActions;
}

/** A page can dispatch events at the card, but only the user's are trusted. */
export function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}

function HotlineItem({ hotline, text }: { hotline: Hotline; text: CardTexts }) {
  const [done, setDone] = useState(false);
  const target = hotline.number ?? hotline.sms ?? hotline.url ?? "";
  const onClick = (event: Event) => {
    if (!event.isTrusted || !(event.currentTarget instanceof HTMLElement)) return;
    void copy(target, event.currentTarget).then(setDone);
  };
  return (
    <li>
      <button type="button" onClick={onClick}>
        {hotline.number === null && hotline.sms !== null && <b>{text.byText} </b>}
        <strong class={target === hotline.url ? "address" : "number"}>{target}</strong> <small>{hotline.label}</small>{" "}
        <small role="status">{done && text.copied}</small>
      </button>
    </li>
  );
}

export function Card({ advice, findings, others, noted, actions }: CardProps) {
  const text = CARD_TEXTS[advice.language];
  const title = advice.name === null ? text.titleUnknown : text.title(advice.name);
  return (
    <div
      class="card"
      role="dialog"
      aria-modal="false"
      aria-labelledby="title"
      lang={advice.language}
      tabIndex={-1}
      data-large={advice.large || undefined}
      data-still={advice.still || undefined}
    >
      <div class="head">
        <p class="from">
          <b>{text.product}</b> · {text.checkedHere}
        </p>
        <button type="button" class="close" aria-label={text.close} onClick={trusted(actions.close)}>
          ×
        </button>
      </div>
      {noted ? (
        <>
          <p id="title" role="status">
            {text.noted}
          </p>
          <div class="actions">
            <button type="button" onClick={trusted(actions.undo)}>
              {text.undo}
            </button>
          </div>
        </>
      ) : (
        <>
          <div role="alert">
            <h2 id="title">{title}</h2>
            <p class="stop">{text.stop}</p>
          </div>
          {advice.rule !== null && (
            <p class="rule">
              <b>{text.rule}</b> {advice.rule}
            </p>
          )}
          <h3>{text.why}</h3>
          <ul class="reasons">
            {quotable(findings).map((finding) => (
              <li key={`${finding.message}:${finding.start}`}>
                <q>{finding.text}</q>
                <span>{finding.reason}</span>
              </li>
            ))}
          </ul>
          {advice.hotlines.length > 0 && (
            <>
              <h3>
                {text.ask} <small>({text.copyHint})</small>
              </h3>
              <ul class="hotlines">
                {advice.hotlines.map((hotline) => (
                  <HotlineItem key={hotline.label} hotline={hotline} text={text} />
                ))}
              </ul>
            </>
          )}
          {advice.advice !== null && <p class="advice">{advice.advice}</p>}
          <div class="actions">
            <button type="button" onClick={trusted(actions.dismiss)}>
              {text.notScam}
            </button>
            <button type="button" onClick={trusted(actions.disableSite)}>
              {text.hideSite}
            </button>
          </div>
          <div class="foot">
            <button type="button" class="main" onClick={trusted(actions.close)}>
              {text.acknowledge}
            </button>
            {others > 0 && (
              <button type="button" onClick={trusted(actions.next)}>
                {text.next(others)}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
