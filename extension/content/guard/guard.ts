/**
 * Holds a risky act out of a dangerous passage and asks once before it is done.
 *
 * Listens only while there is a dangerous passage, first in line as far as a
 * script can be that comes after the page's own (see docs/decisions).
 */
import type { Counsel } from "../counsel";
import type { Entry } from "../ledger";
import { isElement, isHtml } from "../nodes";
import type { Host } from "../overlay/host";
import type { Act } from "./act";
import { copied, copiedByClick } from "./copies";
import { isField } from "./fields";
import { sentByClick, sentByKey, submitted } from "./forms";
import { CONTROL, followed } from "./links";
import { Passage } from "./passage";
import { Question } from "./question";

export class Guard {
  private readonly question: Question;
  private entries: readonly Entry[] = [];
  private readonly answered = new Set<string>();
  private listening: AbortController | null = null;

  constructor(
    private readonly host: Host,
    private readonly counsel: Counsel,
  ) {
    this.question = new Question(host);
  }

  /** Takes the dangerous passages that the user has not dismissed. */
  update(entries: readonly Entry[]): void {
    this.entries = entries;
    if (entries.length === 0) this.rest();
    else this.listen();
  }

  /** To be called when the page changed, which may have taken the question away. */
  keep(): void {
    this.question.keep();
  }

  stop(): void {
    this.rest();
    this.question.stop();
  }

  private listen(): void {
    if (this.listening !== null) return;
    this.listening = new AbortController();
    const options = { capture: true, signal: this.listening.signal };
    for (const type of ["click", "auxclick"] as const) {
      addEventListener(type, (event) => this.onClick(event), options);
    }
    addEventListener("submit", (event) => this.onSubmit(event), options);
    addEventListener("copy", (event) => this.onCopy(event), options);
    addEventListener("keydown", (event) => this.onKey(event), options);
  }

  private rest(): void {
    this.listening?.abort();
    this.listening = null;
  }

  private onClick(event: MouseEvent): void {
    // The right button opens the browser's menu, which is its own.
    if (event.button > 1) return;
    const control = event.composedPath().find((node): node is Element => isElement(node) && node.matches(CONTROL));
    if (control === undefined) return;
    this.hold(
      event,
      (passage) =>
        copiedByClick(control, event, passage) ??
        sentByClick(control, event, passage) ??
        followed(control, event, passage),
    );
  }

  private onSubmit(event: SubmitEvent): void {
    const [form] = event.composedPath();
    if (isHtml(form, "form")) this.hold(event, (passage) => submitted(form, event.submitter, passage));
  }

  private onCopy(event: ClipboardEvent): void {
    // What is copied out of a field is the user's own.
    if (isField(event.composedPath()[0])) return;
    this.hold(event, (passage) => copied(passage));
  }

  private onKey(event: KeyboardEvent): void {
    const [field] = event.composedPath();
    if (event.key !== "Enter" || event.isComposing || !isField(field)) return;
    this.hold(event, (passage) => sentByKey(field, event, passage));
  }

  private hold(event: Event, actOn: (passage: Passage) => Act | null): void {
    // An act that a handler of the page already took over is done; there is nothing left to hold.
    if (!event.isTrusted || event.defaultPrevented || event.composedPath().includes(this.host.element)) return;
    for (const entry of this.entries) {
      // Until it is known there are no words for a question, so there is none: a matter of milliseconds.
      const advice = this.counsel.on(entry);
      if (advice === undefined || !entry.block.isCurrent()) continue;
      const act = actOn(new Passage(entry));
      if (act === null) continue;
      if (this.answered.has(act.item)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.question.ask(act.subject, advice, (goesOn) => {
        this.answered.add(act.item);
        if (goesOn) act.perform();
      });
      return;
    }
  }
}
