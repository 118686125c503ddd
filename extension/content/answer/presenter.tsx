/** Shows the answer to what the user asked about, beside it on the page. */
import { render } from "preact";
import { destinationsOf } from "../../check/checked";
import { Verdict } from "../../check/verdict";
import { CARD_TEXTS } from "../../shared/card-texts";
import type { Answer } from "../../shared/protocol";
import { fieldsInView, focusedElement } from "../card/fields";
import { GAP, place, type Box } from "../card/place";
import { trusted } from "../card/view";
import { isHtmlElement } from "../nodes";
import { Host, type Layer } from "../overlay/host";
import { stage } from "../overlay/stage";
import type { Chosen } from "./chosen";
import { ANSWER_STYLE, MAX_HEIGHT } from "./style";

export class AnswerPresenter {
  private readonly host = new Host();
  private readonly layer: Layer = this.host.layer(ANSWER_STYLE);
  /** Listens while an answer is shown. */
  private events: AbortController | null = null;
  private focusBefore: HTMLElement | null = null;

  /** Shows an answer in place of any earlier one; after the question, if one is being asked. */
  show(answer: Answer, chosen: Chosen): void {
    this.close();
    this.events = new AbortController();
    const { signal } = this.events;
    const meet = () => {
      const asked = stage.boxOf("question") !== null;
      const drawn = this.card() !== null;
      if (drawn && (asked || stage.boxOf("answer") === null)) this.close();
      else if (drawn) this.position(chosen.box);
      else if (!asked) this.draw(answer, chosen);
    };
    stage.onChange(meet, signal);
    document.addEventListener("keydown", (event) => this.onKey(event), { signal, capture: true });
    addEventListener("resize", () => this.position(chosen.box), { signal, passive: true });
    meet();
  }

  private draw(answer: Answer, { checked, box, partial }: Chosen): void {
    const text = CARD_TEXTS[answer.advice.language];
    this.layer.attach();
    render(
      <div
        class="answer"
        role="dialog"
        aria-modal="false"
        aria-labelledby="answer-product verdict-title"
        aria-describedby="verdict-note"
        lang={answer.advice.language}
        tabIndex={-1}
        data-large={answer.advice.large || undefined}
        data-still={answer.advice.still || undefined}
      >
        <div class="answer-head">
          <p>
            <b id="answer-product">{text.product}</b> · {text.checkedHere}
          </p>
          <button type="button" aria-label={text.close} onClick={trusted(() => this.close())}>
            ×
          </button>
        </div>
        <Verdict answer={answer} destinations={destinationsOf(checked)} partial={partial} entered />
      </div>,
      this.layer.element,
    );
    this.layer.closeBy(this.layer.element.querySelectorAll<HTMLButtonElement>(".answer-head button"));
    this.host.raise();
    this.position(box);
    this.takeFocus();
  }

  close(): void {
    if (this.events === null) return;
    this.events.abort();
    this.events = null;
    const hadFocus = this.layer.hasFocus;
    render(null, this.layer.element);
    this.layer.detach();
    stage.leave("answer");
    if (hadFocus) this.focusBefore?.focus();
    this.focusBefore = null;
  }

  private card(): HTMLElement | null {
    return this.layer.element.querySelector<HTMLElement>(".answer");
  }

  /** The user asked, so the answer is where the keyboard and a screen reader go on. */
  private takeFocus(): void {
    const focused = focusedElement();
    this.focusBefore = isHtmlElement(focused) ? focused : null;
    this.card()?.focus({ preventScroll: true });
  }

  /** Beside what was asked about; in a corner if that is nowhere to be seen. */
  private position(asked: Box | null): void {
    const card = this.card();
    if (card === null) return;
    const { offsetWidth: width, offsetHeight, clientHeight, scrollHeight } = card;
    const height = Math.min(scrollHeight + offsetHeight - clientHeight, MAX_HEIGHT, innerHeight - 2 * GAP);
    const beside = asked ?? { left: innerWidth, top: 0, right: innerWidth, bottom: 0 };
    const viewport = { width: innerWidth, height: innerHeight };
    const { kept, others } = fieldsInView();
    const size = { width, height };
    const surroundings = { kept, others, quoted: [], controls: [] };
    // Asked for, it is shown in any case: over what is being written, if there is no room elsewhere.
    const spot =
      place(beside, size, viewport, surroundings) ?? place(beside, size, viewport, { ...surroundings, kept: [] });
    if (spot === null) return;
    card.style.left = `${spot.left}px`;
    card.style.top = `${spot.top}px`;
    card.style.maxHeight = `${Math.min(height, spot.maxHeight)}px`;
    stage.enter("answer", card.getBoundingClientRect());
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !event.isTrusted || event.isComposing || this.card() === null) return;
    if (this.layer.hasFocus) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.close();
  }
}
