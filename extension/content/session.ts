/**
 * One frame, from its text to marks and warnings:
 *
 *   Watcher -> Reader -> Client (background, engine) -> Ledger -> Highlighter, card, summary
 *
 * A session holds nothing that cannot be had again by reading the page, so it
 * is simply ended and begun anew when the settings change.
 */
import type { Risk } from "@engine";
import {
  MAX_BATCH_BLOCKS,
  MAX_CONTEXT_LENGTH,
  type Advice,
  type FrameSummary,
  type Refusal,
  type Verdict,
} from "../shared/protocol";
import type { Block } from "./blocks";
import { CardPresenter } from "./card/presenter";
import { groupsOf, type BlockGroup } from "./groups";
import { Highlighter } from "./highlighter";
import { Ledger, type Entry } from "./ledger";
import { marksOf } from "./marks";
import { Reader } from "./reader";
import { Revealer } from "./revealer";
import { ShadowFinder } from "./shadow";
import { VerdictCache } from "./verdicts";
import { Watcher } from "./watcher";

/** Headings that count as the page's description of itself. */
const MAX_HEADINGS = 8;

/** From least to most. */
const RISKS: Risk[] = ["none", "suspicious", "dangerous"];

/** What a session needs from outside the page. */
export interface Services {
  scan(texts: string[], context: string): Promise<Verdict[] | Refusal>;
  /** Null while another frame of the page shows its card. */
  advise(scam: string | null, asked: boolean): Promise<Advice | null>;
  /** The card is gone. */
  release(): void;
  report(summary: FrameSummary): void;
  dismiss(text: string): void;
  restore(text: string): void;
  disableSite(): void;
}

/** What the page says of itself: title and headings. */
function contextOf(): string {
  const headings = [...document.querySelectorAll("h1, h2")].slice(0, MAX_HEADINGS);
  const parts = [document.title, ...headings.map((heading) => heading.textContent.trim().replaceAll(/\s+/g, " "))];
  return parts.join("\n").slice(0, MAX_CONTEXT_LENGTH);
}

export class Session {
  private readonly document = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join("");
  private readonly cache = new VerdictCache();
  private readonly ledger = new Ledger();
  private readonly highlighter = new Highlighter();
  private readonly card: CardPresenter;
  private readonly shadows = new ShadowFinder((root) => this.readRoot(root));
  private readonly revealer = new Revealer((element) => this.read(element));
  private readonly reader: Reader;
  private readonly watcher: Watcher;
  private context = "";
  private reading = false;
  private readonly ended = new AbortController();

  constructor(private readonly services: Services) {
    this.card = new CardPresenter({
      advise: (scam, asked) => services.advise(scam, asked),
      release: () => services.release(),
      setDismissed: (entry, dismissed) => this.setDismissed(entry, dismissed),
      disableSite: () => services.disableSite(),
    });
    this.reader = new Reader({
      ignores: (element) => this.card.isHost(element),
      entered: (element) => this.shadows.enter(element),
      hidden: (element) => this.revealer.wait(element),
      opened: (owner, depth) => {
        const groups = this.ledger.expire(owner);
        // Alone the block is not what it was among its neighbours.
        if (depth === "flow") for (const group of groups) this.readNeighbours(group);
      },
      disturbed: (node) => {
        if (node instanceof Element || node instanceof ShadowRoot) this.reader.add(node, "tree");
      },
    });
    this.watcher = new Watcher({
      hasText: (owner) => this.reader.hasText(owner),
      hidden: (element) => this.revealer.wait(element),
      changed: ({ flows, trees, restyled }) => {
        this.card.reattach();
        this.shadows.probe();
        if (restyled) this.revealer.restyled();
        for (const owner of trees) this.reader.add(owner, "tree");
        for (const owner of flows) this.reader.add(owner, "flow");
        void this.run();
      },
    });
  }

  start(): void {
    this.watcher.observe(document);
    this.report("checking");
    this.read(document.documentElement);
  }

  /** Ends the session and takes every trace off the page. */
  stop(): void {
    if (this.isOver()) return;
    this.ended.abort();
    this.ledger.clear();
    this.report("done");
    this.watcher.stop();
    this.revealer.stop();
    this.shadows.stop();
    this.highlighter.clear();
    this.card.stop();
  }

  /** Shows a marked block to the user who chose it in the popup. */
  jump(id: number): void {
    const entry = this.ledger.find(id);
    if (entry !== undefined) this.card.jump(entry);
  }

  /** Takes back "not a scam". */
  restore(id: number): void {
    const entry = this.ledger.find(id);
    if (entry !== undefined) this.setDismissed(entry, false);
  }

  /** Takes the card back while another frame of the page shows its own. */
  yieldCard(): void {
    this.card.yield();
  }

  /** Moves the keyboard into the card, if there is one. */
  focus(): void {
    this.card.focus();
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

  private readNeighbours({ owner: { parentNode } }: BlockGroup): void {
    if (parentNode instanceof Element || parentNode instanceof ShadowRoot) this.reader.add(parentNode, "tree");
  }

  private read(element: Element): void {
    this.reader.add(element, "tree");
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.reading || this.isOver()) return;
    this.reading = true;
    try {
      while (this.reader.hasWork && !this.isOver()) {
        await this.judge(await this.reader.nextBatch());
        this.show();
      }
    } catch (error) {
      // The background is gone for good: nothing new can be marked.
      console.error(error);
      this.stop();
    } finally {
      this.reading = false;
    }
    if (this.isOver()) return;
    this.ledger.sweep();
    this.show();
    this.report("done");
    this.shadows.lookAgain();
  }

  /** Enters the blocks that carry a risk, and the groups that carry more than their blocks. */
  private async judge(blocks: Block[]): Promise<void> {
    const groups = groupsOf(blocks);
    const answered = await this.ask([...blocks, ...groups].map((block) => block.text));
    if (!answered) return;
    const riskOf = ({ text }: { text: string }) => RISKS.indexOf(this.cache.get(text)?.report.risk ?? "none");
    for (const block of blocks) {
      const verdict = this.cache.get(block.text);
      if (verdict !== undefined && riskOf(block) > 0 && block.isCurrent()) this.ledger.add(block, verdict);
    }
    for (const group of groups) {
      const verdict = this.cache.get(group.text);
      const saysMore = riskOf(group) > Math.max(...group.blocks.map(riskOf));
      if (verdict !== undefined && saysMore && group.isCurrent()) this.ledger.addGroup(group, verdict);
    }
  }

  /** Gets the verdicts that are not known yet; false if there are none to be had. */
  private async ask(texts: string[]): Promise<boolean> {
    const context = contextOf();
    if (context !== this.context) this.cache.clear();
    this.context = context;
    const unknown = [...new Set(texts)].filter((text) => this.cache.get(text) === undefined);
    for (let from = 0; from < unknown.length; from += MAX_BATCH_BLOCKS) {
      const batch = unknown.slice(from, from + MAX_BATCH_BLOCKS);
      const verdicts = await this.services.scan(batch, context);
      if (this.isOver()) return false;
      if (typeof verdicts === "string") {
        this.stop();
        return false;
      }
      batch.forEach((text, index) => {
        const verdict = verdicts[index];
        if (verdict !== undefined) this.cache.set(text, verdict);
      });
    }
    return true;
  }

  private setDismissed(entry: Entry, dismissed: boolean): void {
    const { text } = entry.block;
    this.cache.setDismissed(text, dismissed);
    this.ledger.setDismissed(text, dismissed);
    if (dismissed) this.services.dismiss(text);
    else this.services.restore(text);
    this.show();
    this.report("done");
  }

  /** Brings marks and card in line with the ledger. */
  private show(): void {
    if (this.isOver()) return;
    const { active } = this.ledger;
    this.highlighter.show(active.flatMap(marksOf));
    this.card.update(active.filter((entry) => entry.verdict.report.risk === "dangerous"));
  }

  private report(state: FrameSummary["state"]): void {
    const { active } = this.ledger;
    this.services.report({
      document: this.document,
      state,
      partial: this.reader.partial,
      count: active.length,
      dangerous: active.some((entry) => entry.verdict.report.risk === "dangerous"),
      items: this.ledger.items(),
    });
  }
}
