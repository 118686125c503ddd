/** What the card says. Draws only; every decision is the presenter's. */
import type { Finding } from "@engine";
import { Explanation } from "../../finding/explanation";
import { CopyReport } from "../../finding/report";
import { FINDING_TEXTS } from "../../finding/texts";
import { CARD_TEXTS } from "../../shared/card-texts";
import type { Advice } from "../../shared/protocol";

export interface CardActions {
  close: () => void;
  dismiss: () => void;
  undo: () => void;
  disableSite: () => void;
  /** Tells more about this kind of scam. */
  learn: () => void;
  next: () => void;
}

export interface CardProps {
  advice: Advice;
  findings: Finding[];
  /** Other warnings in this frame that "next" leads to. */
  others: number;
  /** It was read out before. */
  heard: boolean;
  /** The user just said that this is no scam. */
  noted: boolean;
  /** What the user said last could not be stored. */
  unkept: boolean;
  actions: CardActions;
}

/**
 * A page can dispatch events at the card, but only the user's are trusted. What the browser would do by itself is for when
 * this script is gone.
 */
export function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    if (event.isTrusted) act();
  };
}

export function Card({ advice, findings, others, heard, noted, unkept, actions }: CardProps) {
  const text = CARD_TEXTS[advice.language];
  const about = FINDING_TEXTS[advice.language];
  const title = advice.name === null ? text.titleUnknown : text.title(advice.name);
  return (
    <div
      class="card"
      role="dialog"
      aria-modal="false"
      aria-labelledby="title"
      aria-describedby={noted ? undefined : "stop"}
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
            {unkept ? text.unkept : text.noted}
          </p>
          <div class="actions">
            <button type="button" onClick={trusted(actions.undo)}>
              {text.undo}
            </button>
          </div>
          <CopyReport reported={{ ...advice, findings }} />
        </>
      ) : (
        <>
          <div role={heard ? undefined : "alert"}>
            <h2 id="title">{title}</h2>
            <p id="stop" class="stop">
              {text.stop}
            </p>
          </div>
          <Explanation {...advice} findings={findings} heading="h3" />
          {advice.name !== null && (
            <button type="button" class="learn" onClick={trusted(actions.learn)}>
              {about.learn}
            </button>
          )}
          {unkept && <p role="alert">{text.unkept}</p>}
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
