/**
 * Decides which warning is shown, and keeps the card beside its block.
 *
 * One card at a time, for a block that is before the reader's eyes. It goes
 * when its block leaves the viewport or the page, and comes back with it.
 */
import { render } from "preact";
import type { Advice } from "../../shared/protocol";
import type { Entry } from "../ledger";
import { isHtmlElement } from "../nodes";
import type { Host, Layer } from "../overlay/host";
import { stage } from "../overlay/stage";
import { isSameStory } from "../stories";
import { boxesOf, controlsNear } from "./controls";
import { fieldsInView, focusedElement } from "./fields";
import { bringIntoView } from "../scroll";
import { GAP, place, type Box } from "./place";
import { earlierEvidence, visibleBox } from "./sight";
import { CARD_STYLE, MAX_HEIGHT } from "./style";
import { Card, type CardActions } from "./view";

/** What the card needs from the session. */
export interface CardServices {
  /** Null while another frame of the page shows its card. */
  advise(scam: string | null, asked: boolean): Promise<Advice | null>;
  /** The card is gone; another frame may show its own. */
  release(): void;
  setDismissed(entry: Entry, dismissed: boolean): void;
  disableSite(): void;
  /** Opens what is known of a type of scam. */
  learn(scam: string): void;
}

/** Most other warnings whose words the card keeps off. */
const MAX_KEPT_IN_SIGHT = 50;

/** True if the card that `shown` has says all there is to say of `entry`. */
function isAbout(shown: Entry, entry: Entry): boolean {
  return entry === shown || isSameStory(shown, entry);
}

export class CardPresenter {
  private readonly layer: Layer;
  private readonly events = new AbortController();
  private entries: Entry[] = [];
  private shown: Entry | null = null;
  /** Warnings that were read out: seen again they are not, as each scroll would begin it anew. */
  private readonly heard = new WeakSet<Entry>();
  private advice: Advice | null = null;
  /** Looked for once: what a page shows under the pointer must not drive the card about. */
  private controls: readonly Element[] = [];
  /** Set after "not a scam", until the card is closed. */
  private noted = false;
  /** What the user said last on this card could not be stored. */
  private unkept = false;
  private frame: number | null = null;
  /** Another frame shows its card; this one waits for the user to turn to this frame. */
  private waiting = false;
  /** The user turned to this frame, so its card may take the place of another's. */
  private asked = false;
  /** Where the keyboard was before it entered the card. */
  private focusBefore: HTMLElement | null = null;

  constructor(
    host: Host,
    private readonly services: CardServices,
  ) {
    this.layer = host.layer(CARD_STYLE);
    const { signal } = this.events;
    const moved = () => this.schedule();
    for (const type of ["scroll", "transitionend", "focusin"] as const) {
      document.addEventListener(type, moved, { signal, capture: true, passive: true });
    }
    for (const type of ["pointerdown", "keydown", "wheel"] as const) {
      document.addEventListener(type, (event) => this.onAttention(event), { signal, capture: true, passive: true });
    }
    addEventListener("resize", moved, { signal, passive: true });
    document.addEventListener("keydown", (event) => this.onKey(event), { signal, capture: true });
    stage.onChange(() => this.position(), signal);
  }

  /** Takes the blocks that call for a card; shows one if it is in view. */
  update(entries: Entry[]): void {
    this.entries = entries;
    // Its words may have changed while it stayed the same warning.
    if (this.shown !== null && entries.includes(this.shown)) this.draw();
    this.schedule();
  }

  /** Shows the card of a block that was brought into view, even if it was closed before. */
  open(entry: Entry): void {
    entry.closed = false;
    if (!this.entries.includes(entry)) return;
    stage.leave("answer");
    this.hide();
    this.show(entry, true);
  }

  /** Moves the keyboard into the card. */
  focus(): void {
    const card = this.cardElement();
    if (card === null) return;
    const focused = focusedElement();
    this.focusBefore = isHtmlElement(focused) ? focused : null;
    const button = card.querySelector<HTMLElement>("button.main") ?? card.querySelector("button");
    button?.focus();
  }

  /** Says that what the user said last could not be stored. */
  noteUnkept(): void {
    this.unkept = true;
    this.draw();
  }

  /** Makes way for the card of another frame. */
  yield(): void {
    this.waiting = true;
    this.hide();
  }

  /** Asks again for the card's turn, which ended when the page was left. */
  reclaim(): void {
    const { shown } = this;
    if (shown === null || this.advice === null) return;
    this.services.advise(shown.verdict.report.scam, false).then(
      (advice) => {
        if (advice === null && this.shown === shown) this.yield();
      },
      (error: unknown) => {
        console.error(error);
      },
    );
  }

  stop(): void {
    this.events.abort();
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.hide();
  }

  private cardElement(): HTMLElement | null {
    return this.layer.element.querySelector<HTMLElement>(".card");
  }

  /** Layout is read at most once per frame. */
  private schedule(): void {
    if (this.shown === null && this.entries.length === 0) return;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.choose();
    });
  }

  /** The user turned to this frame, so its card has its turn. */
  private onAttention(event: Event): void {
    if (!event.isTrusted || !this.waiting) return;
    this.waiting = false;
    this.asked = true;
    this.schedule();
  }

  private choose(): void {
    if (this.shown !== null) {
      const gone = !this.noted && !this.entries.includes(this.shown);
      if (gone || visibleBox(this.shown) === null) this.hide();
    }
    if (this.shown !== null) {
      this.position();
      return;
    }
    if (this.waiting) return;
    const inView = this.entries.filter((entry) => !entry.closed && visibleBox(entry) !== null);
    const [strongest] = inView.toSorted((a, b) => b.verdict.report.score - a.verdict.report.score);
    if (strongest !== undefined) this.show(strongest, false);
  }

  private show(entry: Entry, focus: boolean): void {
    this.shown = entry;
    this.noted = false;
    this.waiting = false;
    const asked = this.asked || focus;
    this.asked = false;
    this.services.advise(entry.verdict.report.scam, asked).then(
      (advice) => {
        if (this.shown !== entry) return;
        if (advice === null) {
          this.yield();
          return;
        }
        this.advice = advice;
        const message = entry.block.wholeRange();
        this.controls = message === null ? [] : controlsNear(message);
        this.draw();
        if (focus) this.focus();
      },
      (error: unknown) => {
        console.error(error);
      },
    );
  }

  private draw(): void {
    if (this.shown === null || this.advice === null) return;
    this.layer.attach();
    this.render();
    this.position();
  }

  private render(): void {
    const { shown, advice, noted, unkept, actions } = this;
    if (shown === null || advice === null) return;
    const others = this.entries.filter((entry) => !entry.closed && !isAbout(shown, entry)).length;
    const { findings } = shown.verdict.report;
    const heard = this.heard.has(shown);
    render(<Card {...{ advice, findings, others, heard, noted, unkept, actions }} />, this.layer.element);
    this.layer.closeBy(this.layer.element.querySelectorAll<HTMLButtonElement>("button.close, button.main"));
  }

  private position(): void {
    const card = this.cardElement();
    const block = this.shown === null ? null : visibleBox(this.shown);
    if (card === null || block === null) return;
    // Measured as it is: giving it its full height for a moment would scroll it.
    const { offsetWidth: width, offsetHeight, clientHeight, scrollHeight } = card;
    const height = Math.min(scrollHeight + offsetHeight - clientHeight, MAX_HEIGHT, innerHeight - 2 * GAP);
    const surroundings = { ...fieldsInView(), quoted: this.warnedOf(), controls: boxesOf(this.controls) };
    const at = place(block, { width, height }, { width: innerWidth, height: innerHeight }, surroundings);
    // Rather no card for a while than one over the words being typed, or two.
    this.reveal(card, at !== null && stage.boxOf("answer") === null);
    if (at === null) return;
    card.style.left = `${at.left}px`;
    card.style.top = `${at.top}px`;
    // Not more than it was measured with: the place was chosen for that.
    card.style.maxHeight = `${Math.min(height, at.maxHeight)}px`;
  }

  private reveal(card: HTMLElement, visible: boolean): void {
    if (!visible && this.noteHeard()) this.render();
    card.style.visibility = visible ? "visible" : "hidden";
  }

  /** What was seen has been read out. False if it was not seen. */
  private noteHeard(): boolean {
    if (this.shown === null || this.cardElement()?.style.visibility !== "visible") return false;
    this.heard.add(this.shown);
    return true;
  }

  /** What else the card, or another, speaks of. */
  private warnedOf(): Box[] {
    const { shown } = this;
    const others = this.entries.slice(0, MAX_KEPT_IN_SIGHT).filter((entry) => entry !== shown);
    return [...(shown === null ? [] : earlierEvidence(shown)), ...others.flatMap((entry) => visibleBox(entry) ?? [])];
  }

  private hide(): void {
    if (this.advice !== null) this.services.release();
    const hadFocus = this.layer.hasFocus;
    this.noteHeard();
    this.shown = null;
    this.advice = null;
    this.controls = [];
    this.noted = false;
    this.unkept = false;
    render(null, this.layer.element);
    this.layer.detach();
    if (hadFocus) this.focusBefore?.focus();
    this.focusBefore = null;
  }

  private close(): void {
    const { shown } = this;
    if (shown !== null) {
      shown.closed = true;
      for (const entry of this.entries) if (isAbout(shown, entry)) entry.closed = true;
    }
    this.hide();
    this.schedule();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !event.isTrusted || event.isComposing) return;
    // The key is for what is seen: an answer, while it has the card's place.
    if (this.shown === null || stage.boxOf("answer") !== null) return;
    // Inside the card the key is meant for it alone; elsewhere the page gets it too.
    if (this.layer.hasFocus) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.close();
  }

  private readonly actions: CardActions = {
    close: () => this.close(),
    dismiss: () => {
      if (this.shown === null) return;
      this.noted = true;
      this.unkept = false;
      this.heard.add(this.shown);
      this.services.setDismissed(this.shown, true);
      this.draw();
      this.cardElement()?.focus();
    },
    undo: () => {
      if (this.shown === null) return;
      this.noted = false;
      this.unkept = false;
      this.services.setDismissed(this.shown, false);
      this.draw();
      this.cardElement()?.focus();
    },
    disableSite: () => this.services.disableSite(),
    learn: () => {
      const scam = this.shown?.verdict.report.scam ?? null;
      if (scam !== null) this.services.learn(scam);
    },
    next: () => {
      const at = this.shown === null ? -1 : this.entries.indexOf(this.shown);
      const after = [...this.entries.slice(at + 1), ...this.entries.slice(0, Math.max(0, at))];
      const { shown } = this;
      const next = after.find((entry) => !entry.closed && (shown === null || !isAbout(shown, entry)));
      if (next !== undefined && bringIntoView(next.block)) this.open(next);
    },
  };
}
