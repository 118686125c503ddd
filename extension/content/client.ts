/**
 * The frame's line to the background.
 *
 * The browser stops the background after 30 s of quiet and the Port with it.
 * That is no error: the next request opens a new Port, and requests without an
 * answer are sent again.
 */
import type { Input } from "@engine";
import { browser, type Browser } from "wxt/browser";
import type { Checked } from "../check/checked";
import {
  backgroundMessage,
  parse,
  PORT_NAME,
  type Advice,
  type Answer,
  type BackgroundMessage,
  type ContentMessage,
  type FrameSummary,
  type Refusal,
  type Verdict,
} from "../shared/protocol";
import type { Access } from "../shared/sites";

/** Waits (ms) before an unanswered request is sent again over a new Port. */
const RETRY_DELAYS = [50, 1_000, 5_000];
/** Time (ms) after which a Port that broke with the extension can be told from one of a stopped background. */
const FAREWELL = 1_000;

type Reply = Extract<BackgroundMessage, { id: number }>;

interface Request {
  message: ContentMessage;
  resolve(reply: Reply): void;
  reject(error: Error): void;
  retries: number;
}

export interface ClientEvents {
  /** This page may not be read, as turns out now. */
  stopped(): void;
  /** Another frame of this page shows its card instead. */
  yielded(): void;
  /** What the user said last could not be stored. */
  unkept(): void;
  /** The extension was updated, switched off or removed; this script is an orphan. */
  orphaned(): void;
}

/** On what terms the page is read. */
export interface Terms {
  /** Whether it may be read. */
  access: Access;
  /** Another for other settings. */
  settings: string;
}

/** What is left of the browser's interface in Chromium when the extension went away under a script. */
interface Runtime {
  id?: string;
}

export class Client {
  private port: Browser.runtime.Port | null = null;
  private readonly requests = new Map<number, Request>();
  private nextId = 0;
  private summary: FrameSummary | null = null;
  /** Set while the page is left, perhaps to come back out of the browser's cache: no time runs there. */
  private away = false;
  /** Set once the extension went away under this script. */
  private orphan = false;

  constructor(private readonly events: ClientEvents) {}

  async begin(): Promise<Terms> {
    const answer = await this.request((id) => ({ kind: "begin", id }));
    if (answer.kind !== "access") throw new Error("Answer without question");
    return answer;
  }

  /** Verdicts in the order of `inputs`, or why there are none. */
  async scan(inputs: Input[], context: string): Promise<Verdict[] | Refusal> {
    const answer = await this.request((id) => ({ kind: "scan", id, inputs, context }));
    if (answer.kind === "refused") return answer.reason;
    if (answer.kind !== "result" || answer.verdicts.length !== inputs.length)
      throw new Error("Answer without question");
    return answer.verdicts;
  }

  /** What the card says, or null while another frame of the page shows one. */
  async advise(scam: string | null, asked: boolean): Promise<Advice | null> {
    const answer = await this.request((id) => ({ kind: "advise", id, scam, asked }));
    if (answer.kind === "taken") return null;
    if (answer.kind !== "advice") throw new Error("Answer without question");
    return answer.advice;
  }

  /** Has the second script put into this frame. */
  async equip(): Promise<void> {
    const answer = await this.request((id) => ({ kind: "equip", id }));
    if (answer.kind !== "equipped") throw new Error("Answer without question");
  }

  /** What there is to say of a scam type. */
  async consult(scam: string | null): Promise<Advice> {
    const answer = await this.request((id) => ({ kind: "consult", id, scam }));
    if (answer.kind !== "advice") throw new Error("Answer without question");
    return answer.advice;
  }

  /** The answer to what the user asked about. */
  async check(checked: Checked): Promise<Answer> {
    const answer = await this.request((id) => ({ kind: "check", id, checked }));
    if (answer.kind !== "answer") throw new Error("Answer without question");
    return answer.answer;
  }

  /** Tells what this frame shows; repeated to each new background. */
  report(summary: FrameSummary): void {
    this.summary = summary;
    if (this.port === null) this.connect();
    else this.post({ kind: "summary", summary });
  }

  /**
   * The frame is going away. A background that was stopped meanwhile learns of
   * it by a Port that opens and breaks.
   */
  leave(): void {
    this.away = true;
    if (this.port === null && this.summary !== null && this.summary.count > 0) this.connect();
  }

  /** The page is back out of the browser's cache, which closed the Port, in Chromium without a word. */
  resume(): void {
    this.away = false;
    this.port?.disconnect();
    this.port = null;
    this.repeat();
    for (const { message } of this.requests.values()) this.post(message);
  }

  /** Repeats the last summary, for a background that may have lost it. */
  repeat(): void {
    if (this.summary !== null) this.report(this.summary);
  }

  send(message: Extract<ContentMessage, { kind: "dismiss" | "restore" | "disable" | "release" | "learn" }>): void {
    this.post(message);
  }

  /**
   * False once the extension was updated, switched off or removed under this script, which ends it. Chromium tells nobody,
   * so this is asked whenever the script is awake. (Firefox ends the script itself.)
   */
  hasExtension(): boolean {
    const runtime = browser.runtime as Runtime | undefined;
    if (!this.orphan && runtime?.id === undefined) this.abandon();
    return !this.orphan;
  }

  private request(build: (id: number) => ContentMessage): Promise<Reply> {
    const id = this.nextId;
    this.nextId += 1;
    const message = build(id);
    return new Promise((resolve, reject) => {
      this.requests.set(id, { message, resolve, reject, retries: 0 });
      this.post(message);
    });
  }

  private post(message: ContentMessage): void {
    if (this.port === null) this.connect();
    try {
      this.port?.postMessage(message);
    } catch {
      // The Port broke before its event came; `lost` sends requests again.
      this.lost();
    }
  }

  private connect(): void {
    if (!this.hasExtension()) return;
    try {
      this.port = browser.runtime.connect({ name: PORT_NAME });
    } catch {
      this.abandon();
      return;
    }
    const { port } = this;
    port.onMessage.addListener((raw: unknown) => this.receive(raw));
    port.onDisconnect.addListener(() => {
      if (!this.hasExtension()) return;
      setTimeout(() => this.hasExtension(), FAREWELL);
      // A background that is just being stopped refuses; unread, the browser would complain in the page's console.
      const reason = browser.runtime.lastError?.message;
      if (this.port === port) this.lost(reason);
    });
    if (this.summary !== null) port.postMessage({ kind: "summary", summary: this.summary } satisfies ContentMessage);
  }

  private receive(raw: unknown): void {
    const message = parse(backgroundMessage, raw, "the background");
    if (message === null) return;
    if (message.kind === "stop") {
      this.events.stopped();
      return;
    }
    if (message.kind === "yield") {
      this.events.yielded();
      return;
    }
    if (message.kind === "unkept") {
      this.events.unkept();
      return;
    }
    this.requests.get(message.id)?.resolve(message);
    this.requests.delete(message.id);
  }

  private lost(reason = "it was stopped"): void {
    this.port = null;
    if (this.away) return;
    for (const [id, request] of this.requests) {
      const delay = RETRY_DELAYS[request.retries];
      request.retries += 1;
      if (delay === undefined) {
        this.requests.delete(id);
        request.reject(new Error(`The background does not answer: ${reason}`));
      } else {
        setTimeout(() => {
          if (this.requests.has(id)) this.post(request.message);
        }, delay);
      }
    }
  }

  /** Whoever waits for an answer waits for good: there is nothing left to do with one, and nobody to complain to. */
  private abandon(): void {
    this.orphan = true;
    this.port = null;
    this.requests.clear();
    this.events.orphaned();
  }
}
