/** Entry of the content script: connects sessions to the browser. */
import { browser } from "wxt/browser";
import type { Asked } from "../shared/asked";
import { frameCommand, parse, type FindingDetails, type FrameCommand, type FrameSummary } from "../shared/protocol";
import { isSettingsKey } from "../shared/settings-key";
import type { AnswerPresenter } from "./answer/presenter";
import { chosenBy } from "./answer/chosen";
import { Client, type Terms } from "./client";
import { DOCUMENT_ID } from "./document-id";
import { equipment } from "./equipment";
import { loaded, parsed } from "./loaded";
import { isHtmlElement } from "./nodes";
import { clearAwayPredecessor } from "./predecessor";
import { Session } from "./session";

/** What is told of a page that may not be read. */
const UNREAD: FrameSummary = {
  document: DOCUMENT_ID,
  state: "unread",
  partial: false,
  count: 0,
  dangerous: false,
  items: [],
};

function isSameAs(a: Terms, b: Terms): boolean {
  return a.access === b.access && a.settings === b.settings;
}

/** The background is gone for good: the page stays as it is. */
function gone(error: unknown): void {
  console.error(error);
}

class Frame {
  private readonly client = new Client({
    stopped: () => this.session?.stop(),
    yielded: () => this.session?.yieldCard(),
    unkept: () => this.session?.noteUnkept(),
    orphaned: () => this.end(),
  });
  private session: Session | undefined;
  private answer: AnswerPresenter | undefined;
  private equipping: Promise<void> | undefined;
  /** The summary that the background has of this frame, as text; null while it has none. */
  private reported: string | null = null;
  /** Those the page is read on; undefined until they are known. */
  private terms: Terms | undefined;
  /** Counts the times reading was to begin: the answer to an old question is none to the new. */
  private turn = 0;

  /** Reads the page if it may be read. Until that is known nothing of it is looked at. */
  private async begin(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    this.session?.stop();
    this.session = undefined;
    const [terms] = await Promise.all([this.client.begin(), loaded()]);
    if (turn !== this.turn) return;
    this.terms = terms;
    if (terms.access === "read") this.read();
    else this.report(UNREAD);
  }

  private read(): void {
    this.session = new Session({
      scan: (inputs, context) => this.client.scan(inputs, context),
      equip: () => this.equip(),
      advise: (scam, asked) => this.client.advise(scam, asked),
      consult: (scam) => this.client.consult(scam),
      release: () => this.client.send({ kind: "release" }),
      report: (summary) => this.report(summary),
      hasExtension: () => this.client.hasExtension(),
      dismiss: (text) => this.client.send({ kind: "dismiss", text }),
      restore: (text) => this.client.send({ kind: "restore", text }),
      disableSite: () => this.client.send({ kind: "disable" }),
      learn: (scam) => this.client.send({ kind: "learn", scam }),
    });
    this.session.start();
  }

  /** Takes everything off a page that is left to a later version of this script, or to none. */
  private end(): void {
    this.session?.stop();
    this.answer?.close();
  }

  /** Gets the second script, once. */
  private equip(): Promise<void> {
    if (equipment() !== undefined) return Promise.resolve();
    this.equipping ??= this.client.equip().finally(() => (this.equipping = undefined));
    return this.equipping;
  }

  /** Begins in the background's own time. */
  start(): void {
    this.begin().catch(gone);
  }

  /** Goes on where the page was left, unless other terms hold by now. */
  private async comeBack(): Promise<void> {
    this.client.resume();
    this.session?.resume();
    const { terms } = this;
    const now = await this.client.begin();
    if (terms !== undefined && terms === this.terms && !isSameAs(terms, now)) await this.begin();
  }

  listen(): void {
    browser.storage.onChanged.addListener((changes) => {
      if (Object.keys(changes).some(isSettingsKey)) this.start();
    });
    browser.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
      const command = sender.id === browser.runtime.id ? parse(frameCommand, raw, "the extension") : null;
      if (command === null) return;
      const answer = this.obey(command);
      // A frame that has nothing to say leaves the question to another.
      if (answer !== undefined) reply(answer);
    });
    window.addEventListener("pagehide", (event) => {
      if (event.isTrusted) this.client.leave();
    });
    window.addEventListener("pageshow", (event) => {
      if (event.isTrusted && event.persisted) this.comeBack().catch(gone);
    });
    // Users come back from the browser's list of extensions, where they may have switched this one off.
    document.addEventListener("visibilitychange", () => this.client.hasExtension());
    window.addEventListener("focus", () => this.client.hasExtension());
  }

  /** Dozens of embedded frames have nothing to say; they do not wake the background for that. */
  private report(summary: FrameSummary): void {
    const news = JSON.stringify(summary);
    const worthwhile = window === window.top || this.reported !== null || summary.items.length > 0;
    // Nor does a page that changes all the time, and has nothing new to say.
    if (!worthwhile || news === this.reported) return;
    this.reported = news;
    this.client.report(summary);
  }

  /** Does as told; what the sender gets for an answer, undefined if the command is not for this frame. */
  private obey(command: FrameCommand): FindingDetails | boolean | null | undefined {
    switch (command.kind) {
      case "details":
        return this.session?.details(command.id) ?? null;
      case "ping":
        this.client.repeat();
        break;
      case "begin":
        this.start();
        break;
      case "jump":
        this.session?.jump(command.id);
        break;
      case "dismiss":
        this.session?.answer(command.id, true);
        break;
      case "restore":
        this.session?.answer(command.id, false);
        break;
      case "focus":
        this.session?.focus();
        break;
      case "check":
        return this.check(command);
    }
    return true;
  }

  /** Answers what the user asks about here, whether or not the page is read. */
  private check(asked: Asked): true | undefined {
    const chosen = chosenBy(asked);
    if (chosen === null) return undefined;
    Promise.all([this.client.check(chosen.checked), this.equip()]).then(
      ([answer]) => {
        const parts = equipment();
        if (parts === undefined) return;
        this.answer ??= new parts.AnswerPresenter();
        this.answer.show(answer, chosen);
      },
      (error: unknown) => {
        console.error(error);
      },
    );
    return true;
  }
}

/** What a viewer of the browser's own draws: no script sees its words, and "nothing found" would be said of nothing read. */
const VIEWED = /^(?:image|audio|video)\/|^application\/pdf$/;
/** Names, in this extension's own world of the frame, the document that the script runs on: an empty one makes way for another. */
const RUNS = Symbol.for("runs");
const world = globalThis as { [RUNS]?: Document };

/** Documents without room for marks and card (XML, a picture) are left alone. */
function begin(): void {
  if (!isHtmlElement(document.documentElement) || VIEWED.test(document.contentType)) return;
  clearAwayPredecessor();
  const frame = new Frame();
  frame.listen();
  const start = () => frame.start();
  // A page made ready in advance is read once the user opens it.
  if ((document as { prerendering?: boolean }).prerendering === true) {
    document.addEventListener("prerenderingchange", start, { once: true });
  } else {
    start();
  }
}

/** A document that is read already is left alone: one that loads while the extension starts is given the script twice. */
export function startContent(): void {
  if (world[RUNS] === document) return;
  world[RUNS] = document;
  parsed().then(begin, gone);
}
