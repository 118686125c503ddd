/**
 * One frame, from its text to marks and warnings:
 *
 *   Watcher -> Reader -> Judge (background, engine) -> Ledger -> Highlighter, Warnings, summary
 *
 * A session holds nothing that cannot be had again by reading the page, so it
 * is simply ended and begun anew when the settings change.
 */
import { wordsOf } from "../shared/dismissal";
import type { Advice, FindingDetails, FrameSummary } from "../shared/protocol";
import { DOCUMENT_ID } from "./document-id";
import { equipment } from "./equipment";
import { surroundingsOf, type BlockGroup } from "./groups";
import { Highlighter } from "./highlighter";
import { Judge, type Scan } from "./judge";
import { Ledger, type Entry } from "./ledger";
import { marksOf } from "./marks";
import { inView } from "./in-view";
import { isElement, isShadowRoot } from "./nodes";
import { Reader } from "./reader";
import { Revealer } from "./revealer";
import { bringIntoView } from "./scroll";
import { ShadowFinder } from "./shadow";
import { Watcher } from "./watcher";
import type { Warnings } from "./warnings";

/** What a session needs from outside the page. */
export interface Services {
  scan(...request: Parameters<Scan>): ReturnType<Scan>;
  /** Resolves when the second script has run, or cannot. */
  equip(): Promise<void>;
  /** Null while another frame of the page shows its card. */
  advise(scam: string | null, asked: boolean): Promise<Advice | null>;
  /** What there is to say of a scam type. */
  consult(scam: string | null): Promise<Advice>;
  /** The card is gone. */
  release(): void;
  report(summary: FrameSummary): void;
  /** False once there is no extension behind this script any more, which ends the session. */
  hasExtension(): boolean;
  dismiss(text: string): void;
  restore(text: string): void;
  disableSite(): void;
  learn(scam: string): void;
}

/** Time (ms) from a scroll until what came in view is read, if it was not yet. */
const SCROLL_PAUSE = 100;

export class Session {
  private readonly ledger = new Ledger();
  private readonly judge: Judge;
  private readonly highlighter = new Highlighter();
  /** Null until there is something to say. */
  private warnings: Warnings | null = null;
  private equipping = false;
  private readonly shadows = new ShadowFinder((root) => this.readRoot(root));
  private readonly revealer = new Revealer((element) => this.read(element));
  private readonly reader: Reader;
  private readonly watcher: Watcher;
  private reading = false;
  /** Warnings shown at last. */
  private shown = 0;
  /** The ledger's when it was shown at last. */
  private shownVersion = 0;
  private viewTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly ended = new AbortController();

  constructor(private readonly services: Services) {
    this.judge = new Judge((inputs, context) => services.scan(inputs, context), this.ledger);
    this.reader = new Reader({
      ignores: (element) => equipment()?.isHost(element) === true,
      entered: (element) => this.shadows.enter(element),
      hidden: (element) => this.revealer.wait(element),
      opened: (owner, depth) => {
        const groups = this.ledger.expire(owner);
        // Alone the block is not what it was among its neighbours.
        if (depth === "flow") for (const group of groups) this.readNeighbours(group);
      },
      disturbed: (node) => {
        if (isElement(node) || isShadowRoot(node)) this.reader.add(node, "tree");
      },
    });
    this.watcher = new Watcher({
      hasText: (owner) => this.reader.hasText(owner),
      hidden: (element) => this.revealer.wait(element),
      changed: ({ flows, trees, restyled }) => {
        if (!services.hasExtension()) return;
        this.warnings?.keep();
        this.shadows.probe();
        if (restyled) this.revealer.restyled();
        const all = trees.has(document.documentElement);
        for (const owner of trees) this.reader.add(owner, "tree", all ? "rest" : "changed");
        for (const owner of flows) this.reader.add(owner, "flow");
        void this.run();
      },
    });
  }

  start(): void {
    this.watcher.observe(document);
    const { signal } = this.ended;
    document.addEventListener("scroll", () => this.scrolled(), { signal, capture: true, passive: true });
    this.report("checking");
    this.reader.add(document.documentElement, "tree", "rest");
    this.readView();
  }

  /** Ends the session and takes every trace off the page. */
  stop(state: "done" | "failed" = "done"): void {
    if (this.isOver()) return;
    this.ended.abort();
    this.ledger.clear();
    this.report(state);
    this.watcher.stop();
    this.revealer.stop();
    this.shadows.stop();
    this.highlighter.clear();
    this.warnings?.stop();
  }

  /** Shows a marked block to the user who chose it in the popup. */
  jump(id: number): void {
    const entry = this.ledger.find(id);
    if (entry !== undefined && bringIntoView(entry.block)) this.warnings?.open(entry);
  }

  /** What a marked block rests on; null if it is gone. */
  details(id: number): FindingDetails | null {
    const entry = this.ledger.find(id);
    return entry === undefined ? null : { findings: entry.verdict.report.findings };
  }

  /** Takes what the user says of a marked block elsewhere: that it is no scam, or that after all it may be. */
  answer(id: number, dismissed: boolean): void {
    const entry = this.ledger.find(id);
    if (entry !== undefined) this.setDismissed(entry, dismissed);
  }

  /** Goes on after a rest in the browser's cache. */
  resume(): void {
    this.warnings?.reclaimCard();
  }

  /** Takes the card back while another frame of the page shows its own. */
  yieldCard(): void {
    this.warnings?.yieldCard();
  }

  /** Says on the card that what the user said last could not be stored. */
  noteUnkept(): void {
    this.warnings?.noteUnkept();
  }

  /** Moves the keyboard into the card, if there is one. */
  focus(): void {
    this.warnings?.focus();
  }

  /** A method, because the answer changes while the session waits. */
  private isOver(): boolean {
    return this.ended.signal.aborted;
  }

  private readRoot(root: ShadowRoot): void {
    this.watcher.observe(root);
    this.reader.add(root, "tree");
    void this.run();
  }

  private readNeighbours({ owner }: BlockGroup): void {
    const around = surroundingsOf(owner);
    if (isElement(around) || isShadowRoot(around)) this.reader.add(around, "tree");
  }

  private read(element: Element): void {
    this.reader.add(element, "tree");
    void this.run();
  }

  private scrolled(): void {
    if (this.viewTimer !== undefined || !this.reader.isBehind) return;
    this.viewTimer = setTimeout(() => {
      this.viewTimer = undefined;
      if (!this.isOver() && this.reader.isBehind) this.readView();
    }, SCROLL_PAUSE);
  }

  /** Reads what is in view before the rest. */
  private readView(): void {
    for (const element of inView()) this.reader.add(element, "tree", "inView");
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.reading || this.isOver()) return;
    this.reading = true;
    try {
      while (this.reader.hasWork && !this.isOver()) {
        const refusal = await this.judge.judge(await this.reader.nextBatch());
        if (refusal !== null) this.stop(refusal === "engine" ? "failed" : "done");
        // Most batches change nothing that is shown, and a page has hundreds of them.
        else if (this.ledger.version !== this.shownVersion && this.show()) this.report("checking");
      }
    } catch (error) {
      // The background is gone for good: nothing new can be marked.
      console.error(error);
      this.stop("failed");
    } finally {
      this.reading = false;
    }
    if (this.isOver()) return;
    this.ledger.sweep();
    this.show();
    this.report("done");
    this.shadows.lookAgain();
  }

  private setDismissed(entry: Entry, dismissed: boolean): void {
    const { block, verdict } = entry;
    this.judge.setDismissed(block.input, dismissed);
    this.ledger.setDismissed(entry, dismissed);
    const words = wordsOf(block.input, verdict.report);
    if (dismissed) this.services.dismiss(words);
    else this.services.restore(words);
    this.show();
    this.report("done");
  }

  /** Brings marks and card in line with the ledger. True if there are more or fewer warnings than before. */
  private show(): boolean {
    if (this.isOver()) return false;
    const { active } = this.ledger;
    const changed = active.length !== this.shown;
    this.shown = active.length;
    this.shownVersion = this.ledger.version;
    this.highlighter.show(marksOf(active));
    const dangerous = active.filter((entry) => entry.verdict.report.risk === "dangerous");
    this.warnings?.update(dangerous);
    if (dangerous.length > 0 && this.warnings === null) this.equip();
    return changed;
  }

  /** Gets what warns on the page; until it is there, and where it cannot be had, marks and badge warn alone. */
  private equip(): void {
    if (this.equipping) return;
    this.equipping = true;
    this.services.equip().then(
      () => {
        const parts = equipment();
        if (parts === undefined || this.isOver()) return;
        const { services } = this;
        this.warnings = new parts.Warnings({
          advise: (scam, asked) => services.advise(scam, asked),
          consult: (scam) => services.consult(scam),
          release: () => services.release(),
          setDismissed: (entry, dismissed) => this.setDismissed(entry, dismissed),
          disableSite: () => services.disableSite(),
          learn: (scam) => services.learn(scam),
        });
        this.show();
      },
      (error: unknown) => {
        this.equipping = false;
        console.error(error);
      },
    );
  }

  private report(state: FrameSummary["state"]): void {
    const { active } = this.ledger;
    this.services.report({
      document: DOCUMENT_ID,
      state,
      partial: this.reader.partial,
      count: active.length,
      dangerous: active.some((entry) => entry.verdict.report.risk === "dangerous"),
      items: this.ledger.items(),
    });
  }
}
