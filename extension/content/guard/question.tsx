/**
 * The question before a held act: a modal dialog of the browser's own kind, so
 * that focus, the keys and the rest of the page are the browser's to keep.
 *
 * A page that keeps taking it away is answered with the browser's `confirm`,
 * which no page can remove: the act is neither lost unsaid nor done unasked.
 */
import { render } from "preact";
import { GUARD_TEXTS } from "../../shared/guard-texts";
import type { Advice } from "../../shared/protocol";
import type { Host, Layer } from "../overlay/host";
import { stage } from "../overlay/stage";
import type { Subject } from "./act";
import { QUESTION_STYLE } from "./style";
import { objectOf, QuestionView } from "./view";

/** True to go on with what was held. */
type Answer = (goesOn: boolean) => void;

interface Open {
  subject: Subject;
  advice: Advice;
  answer: Answer;
  keys: AbortController;
}

export class Question {
  private readonly layer: Layer;
  private open: Open | null = null;

  constructor(private readonly host: Host) {
    this.layer = host.layer(QUESTION_STYLE);
  }

  /** One question at a time; what another was about stays undone. */
  ask(subject: Subject, advice: Advice, answer: Answer): void {
    if (this.open !== null) return;
    const keys = new AbortController();
    this.open = { subject, advice, answer, keys };
    addEventListener("keydown", (event) => this.onKey(event), { capture: true, signal: keys.signal });
    for (const type of ["keyup", "keypress"] as const) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true, signal: keys.signal });
    }
    this.layer.attach();
    render(
      <QuestionView subject={subject} advice={advice} answer={(goesOn) => this.close(goesOn)} />,
      this.layer.element,
    );
    const dialog = this.dialog();
    if (dialog === null) return;
    dialog.showModal();
    stage.enter("question", dialog.getBoundingClientRect());
  }

  /** Shows the question again if the page took it away. */
  keep(): void {
    if (this.open === null) return;
    if (!this.host.reattach()) {
      this.askByBrowser(this.open);
      return;
    }
    const dialog = this.dialog();
    if (dialog?.matches(":modal") !== false) return;
    dialog.close();
    dialog.showModal();
  }

  /** Takes the question away unanswered; what it was about stays undone. */
  stop(): void {
    if (this.open === null) return;
    this.open.keys.abort();
    this.open = null;
    this.dialog()?.close();
    render(null, this.layer.element);
    this.layer.detach();
    stage.leave("question");
  }

  private dialog(): HTMLDialogElement | null {
    return this.layer.element.querySelector("dialog");
  }

  private close(goesOn: boolean): void {
    if (this.open === null) return;
    const { answer } = this.open;
    this.stop();
    answer(goesOn);
  }

  private askByBrowser({ subject, advice }: Open): void {
    const text = GUARD_TEXTS[advice.language];
    const { title, why, goOn } = text.acts[subject.kind];
    this.close(confirm([title, objectOf(subject, text), why, text.confirm(goOn)].join("\n\n")));
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    // The keys are for the dialog alone; what they do there the browser still does.
    event.stopImmediatePropagation();
    if (event.key === "Escape" && !event.isComposing) {
      event.preventDefault();
      this.close(false);
    } else if (event.repeat && (event.key === "Enter" || event.key === " ")) {
      // The key that began the act is still down: no answer to a question nobody has read.
      event.preventDefault();
    }
  }
}
