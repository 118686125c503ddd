/**
 * Watches what is written to a scammer, and puts one quiet line beside it when
 * it holds a card number, an identity number or a one-time code.
 *
 * The draft is judged here and goes nowhere: not to the background, not into
 * any store. Nothing is listened to while no dangerous passage is on the page.
 */
import { render } from "preact";
import { overlaps, place, type Box } from "../card/place";
import type { Counsel } from "../counsel";
import { isField, secretOf } from "../guard/fields";
import { Passage } from "../guard/passage";
import type { Entry } from "../ledger";
import { isHtmlElement, isInPage, plain } from "../nodes";
import type { Host, Layer } from "../overlay/host";
import { stage } from "../overlay/stage";
import { asksForCode, sensitiveIn, type Sensitive } from "./sensitive";
import { LINE_STYLE } from "./style";
import { Line } from "./view";

/** Quiet time (ms) after which what was typed is looked at. */
const PAUSE = 300;
/** Time (ms) between two looks while there is a line, or was: pages empty a field that was sent without an event. */
const INTERVAL = 400;
/** Most text of a draft that is looked at (UTF-16 code units). */
const MAX_LENGTH = 2_000;
/** How far around a field its send button is looked for. */
const MAX_DEPTH = 4;
const BUTTONS = "button, input[type=submit], input[type=button], [role=button], textarea, input";

/** What can be written in, and is no question of a form: those are held when they are sent. */
function editorAt(node: EventTarget | undefined): HTMLElement | null {
  if (isField(node)) return node.type === "password" || secretOf(node) !== null ? null : node;
  return isHtmlElement(node) && node.isContentEditable ? node : null;
}

function draftIn(editor: HTMLElement): string {
  const words = isField(editor) ? editor.value : editor.innerText;
  return words.slice(0, MAX_LENGTH).trim();
}

/** The send button and whatever else can be used near the field. */
function usableAround(editor: HTMLElement): Box[] {
  let around: Element = editor;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) around = plain(around).parentElement ?? around;
  return [...plain(around).querySelectorAll(BUTTONS)]
    .filter((other) => other !== editor && other.checkVisibility())
    .map((other) => other.getBoundingClientRect());
}

export class Drafts {
  private readonly layer: Layer;
  private entries: readonly Entry[] = [];
  private listening: AbortController | null = null;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private interval: ReturnType<typeof setInterval> | undefined;
  private shown: { editor: HTMLElement; sensitive: Sensitive; spoken: boolean } | null = null;
  /** Where the user closed the line of the draft that is still there. */
  private readonly closed = new Set<HTMLElement>();

  constructor(
    host: Host,
    private readonly counsel: Counsel,
  ) {
    this.layer = host.layer(LINE_STYLE);
  }

  /** Takes the dangerous passages that the user has not dismissed. */
  update(entries: readonly Entry[]): void {
    this.entries = entries;
    if (entries.length === 0) this.stop();
    else this.listen();
  }

  stop(): void {
    this.listening?.abort();
    this.listening = null;
    clearTimeout(this.pause);
    this.closed.clear();
    this.hide();
  }

  private listen(): void {
    if (this.listening !== null) return;
    this.listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.listening.signal };
    addEventListener("input", (event) => this.onInput(event), options);
    for (const type of ["scroll", "resize"] as const) addEventListener(type, () => this.position(), options);
    stage.onChange(() => this.position(), this.listening.signal);
  }

  private onInput(event: Event): void {
    const editor = event.isTrusted ? editorAt(event.composedPath()[0]) : null;
    if (editor === null) return;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.look(editor), PAUSE);
  }

  /** Brings the line in line with the draft. */
  private look(editor: HTMLElement): void {
    const passages = this.entries.map((entry) => new Passage(entry)).filter((passage) => passage.isShown());
    const draft = isInPage(editor) ? draftIn(editor) : "";
    if (draft === "") this.closed.delete(editor);
    const asked = passages.some(({ text }) => asksForCode(text));
    const sensitive = passages.length === 0 || this.closed.has(editor) ? null : sensitiveIn(draft, asked);
    if (sensitive !== null) this.show(editor, sensitive);
    else if (this.shown?.editor === editor) this.hide();
    this.keepLooking();
  }

  private keepLooking(): void {
    const needed = this.shown !== null || this.closed.size > 0;
    if (needed) {
      this.interval ??= setInterval(() => {
        for (const editor of this.closed) this.look(editor);
        if (this.shown !== null) this.look(this.shown.editor);
      }, INTERVAL);
      return;
    }
    clearInterval(this.interval);
    this.interval = undefined;
  }

  private show(editor: HTMLElement, sensitive: Sensitive): void {
    if (this.shown?.editor === editor && this.shown.sensitive === sensitive) {
      this.position();
      return;
    }
    const shown = { editor, sensitive, spoken: false };
    this.shown = shown;
    this.draw();
    requestAnimationFrame(() => {
      if (this.shown !== shown) return;
      shown.spoken = true;
      this.draw();
    });
  }

  private draw(): void {
    const advice = this.entries.map((entry) => this.counsel.on(entry)).find((known) => known !== undefined);
    if (this.shown === null || advice === undefined) return;
    const { sensitive, spoken } = this.shown;
    this.layer.attach();
    render(
      <Line sensitive={sensitive} advice={advice} spoken={spoken} close={() => this.close()} />,
      this.layer.element,
    );
    this.layer.closeBy(this.layer.element.querySelectorAll("button"));
    this.position();
  }

  private position(): void {
    const line = this.layer.element.querySelector<HTMLElement>(".line");
    if (line === null || this.shown === null) return;
    const { editor } = this.shown;
    const field = editor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = line;
    const surroundings = { kept: [field], others: usableAround(editor), quoted: [], controls: [] };
    const at = place(field, { width, height }, { width: innerWidth, height: innerHeight }, surroundings);
    if (at === null) {
      line.style.visibility = "hidden";
      stage.leave("line");
      return;
    }
    line.style.left = `${at.left}px`;
    line.style.top = `${at.top}px`;
    const box = line.getBoundingClientRect();
    stage.enter("line", box);
    // An answer that has no room elsewhere is not covered.
    const answer = stage.boxOf("answer");
    line.style.visibility = answer !== null && overlaps(box, answer) ? "hidden" : "visible";
  }

  private close(): void {
    if (this.shown !== null) this.closed.add(this.shown.editor);
    this.hide();
    this.keepLooking();
  }

  private hide(): void {
    this.shown = null;
    render(null, this.layer.element);
    this.layer.detach();
    stage.leave("line");
    this.keepLooking();
  }
}
