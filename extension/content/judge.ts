/** From blocks to verdicts in the ledger: each block, its paragraphs together, and its chat. */
import type { Input, Report } from "@engine";
import { MAX_BATCH_BLOCKS, MAX_BATCH_LENGTH, MAX_CONTEXT_LENGTH, type Refusal, type Verdict } from "../shared/protocol";
import { saidIn } from "../shared/said";
import type { Block } from "./blocks";
import { Candidates } from "./candidates";
import { groupsOf, type BlockGroup } from "./groups";
import { Growth } from "./growth";
import type { Ledger } from "./ledger";
import type { Batch } from "./reader";
import { rankOf } from "./risks";
import { RowReader } from "./rows";
import { threadOf, type BlockThread } from "./threads";
import { VerdictCache } from "./verdicts";

export type Scan = (inputs: Input[], context: string) => Promise<Verdict[] | Refusal>;

/** Headings that count as the page's description of itself. */
const MAX_HEADINGS = 8;
/** Score from which a message is worth a look at those before it. */
const WEAK_EVIDENCE = 0.2;

/** What the page says of itself: title and headings. */
function contextOf(): string {
  const headings = ["h1", "h2"]
    // Browsers remember these lists for as long as the page stays the same; a selector they would match anew.
    .flatMap((name) => [...document.getElementsByTagName(name)].slice(0, MAX_HEADINGS))
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .slice(0, MAX_HEADINGS);
  const parts = [document.title, ...headings.map((heading) => heading.textContent.trim().replaceAll(/\s+/g, " "))];
  return parts.join("\n").slice(0, MAX_CONTEXT_LENGTH);
}

/** Own score from which a message that only asks, in words that every scam shares, is part of the scam before it. */
const NEARLY_SUSPICIOUS = 0.4;

/** An innocent message after a scam is not to blame for it. */
function blamesLast({ scam, findings }: Report, { messages }: BlockThread, ownScore: number): boolean {
  const own = findings.filter(({ message }) => message === messages.length - 1);
  const asks = own.some(({ kind }) => kind === "demand" || kind === "channel");
  return own.some((finding) => finding.scam === scam) || (asks && ownScore >= NEARLY_SUSPICIOUS);
}

/** As many inputs at a time as one message may carry. */
function* batchesOf(inputs: Input[]): Generator<Input[]> {
  let batch: Input[] = [];
  let length = 0;
  for (const input of inputs) {
    const own = [saidIn(input)].flat().reduce((sum, text) => sum + text.length, 0);
    if (batch.length === MAX_BATCH_BLOCKS || (batch.length > 0 && length + own > MAX_BATCH_LENGTH)) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(input);
    length += own;
  }
  if (batch.length > 0) yield batch;
}

export class Judge {
  private readonly cache = new VerdictCache();
  private readonly candidates = new Candidates();
  private readonly growth = new Growth();
  private context = "";

  constructor(
    private readonly scan: Scan,
    private readonly ledger: Ledger,
  ) {}

  /** Enters what carries a risk. Why there are no verdicts to be had, or null. */
  async judge({ blocks, fresh }: Batch): Promise<Refusal | null> {
    const groups = groupsOf(blocks);
    this.growth.note(blocks, fresh);
    const refusal = await this.ask([...blocks, ...groups]);
    if (refusal !== null) return refusal;
    for (const block of blocks) {
      const verdict = this.cache.get(block.input);
      if (verdict !== undefined && this.riskOf(block) > 0 && block.isCurrent()) this.ledger.add(block, verdict);
    }
    for (const group of groups) this.enterGroup(group);
    return this.judgeThreads(blocks);
  }

  setDismissed(input: Input, dismissed: boolean): void {
    this.cache.setDismissed(input, dismissed);
  }

  private enterGroup(group: BlockGroup): void {
    const verdict = this.cache.get(group.input);
    const saysMore = this.riskOf(group) > Math.max(...group.blocks.map((block) => this.riskOf(block)));
    if (verdict !== undefined && saysMore && group.isCurrent()) this.ledger.addGroup(group, verdict);
  }

  /** One more batch at most: chats cost a second look only where there is something to look at. */
  private async judgeThreads(blocks: Block[]): Promise<Refusal | null> {
    const known = this.candidates.affectedBy(blocks);
    const fresh = blocks.filter((block) => {
      const report = this.cache.get(block.input)?.report;
      return report !== undefined && report.score >= WEAK_EVIDENCE && report.risk !== "dangerous";
    });
    const rows = new RowReader(this.growth);
    const threads: BlockThread[] = [];
    for (const block of [...known, ...fresh]) {
      if (!block.isCurrent()) continue;
      const thread = threadOf(block, rows);
      this.candidates.add(block, thread !== null);
      if (thread !== null) threads.push(thread);
    }
    const refusal = await this.ask([...threads.map(({ last }) => last), ...threads]);
    if (refusal !== null) return refusal;
    for (const thread of threads) this.enterThread(thread);
    return null;
  }

  private enterThread(thread: BlockThread): void {
    const { last } = thread;
    const verdict = this.cache.get(thread.input);
    if (verdict === undefined || !thread.isCurrent()) return;
    const alone = Math.max(this.riskOf(last), this.ledger.rankAround(last));
    const ownScore = this.cache.get(last.input)?.report.score ?? 0;
    if (rankOf(verdict.report.risk) > alone && blamesLast(verdict.report, thread, ownScore)) {
      this.ledger.addThread(thread, verdict);
      return;
    }
    const kept = this.ledger.withdrawThread(last);
    const own = this.cache.get(last.input);
    if (!kept && own !== undefined && own.report.risk !== "none") this.ledger.add(last, own);
  }

  private riskOf({ input }: { input: Input }): number {
    return rankOf(this.cache.get(input)?.report.risk ?? "none");
  }

  /** Gets the verdicts that are not known yet; false if there are none to be had. */
  private async ask(passages: readonly { input: Input }[]): Promise<Refusal | null> {
    const context = contextOf();
    if (context !== this.context) this.cache.clear();
    this.context = context;
    for (const batch of batchesOf(this.cache.unknown(passages.map(({ input }) => input)))) {
      const verdicts = await this.scan(batch, context);
      if (typeof verdicts === "string") return verdicts;
      batch.forEach((input, index) => {
        const verdict = verdicts[index];
        if (verdict !== undefined) this.cache.set(input, verdict);
      });
    }
    return null;
  }
}
