/** What the line beside a draft says. Draws only. */
import { DRAFT_TEXTS } from "../../shared/draft-texts";
import type { Advice } from "../../shared/protocol";
import { trusted } from "../card/view";
import type { Sensitive } from "./sensitive";

export interface LineProps {
  sensitive: Sensitive;
  advice: Advice;
  /** False at first: only words that come into a place already known as a status are read out. */
  spoken: boolean;
  close: () => void;
}

export function Line({ sensitive, advice, spoken, close }: LineProps) {
  const text = DRAFT_TEXTS[advice.language];
  return (
    <div
      class="line"
      lang={advice.language}
      data-large={advice.large || undefined}
      data-still={advice.still || undefined}
    >
      <p id="words" role="status">
        {spoken && (
          <>
            <b>{text.product}</b> {text.warnings[sensitive]}
          </>
        )}
      </p>
      {/* The keyboard stays where the user writes. */}
      <button
        type="button"
        aria-describedby="words"
        onMouseDown={(event) => event.preventDefault()}
        onClick={trusted(close)}
      >
        {text.close}
      </button>
    </div>
  );
}
