/** The marked blocks of this frame: what the page shows now, and what the user said of it. */
import { MAX_SUMMARY_ITEMS, type FlaggedItem, type Verdict } from "../shared/protocol";
import type { Block, Owner } from "./blocks";
import { BlockGroup } from "./groups";
import { rankOf } from "./risks";
import { quoteOf } from "./quote";
import { isSameStory } from "./stories";
import { BlockThread } from "./threads";

/** What a verdict can be on. */
export type Passage = Block | BlockGroup | BlockThread;

export interface Entry {
  /** Unique in this document; the popup names blocks by it. */
  readonly id: number;
  block: Passage;
  verdict: Verdict;
  /** The user closed its card; it is not shown again unasked. */
  closed: boolean;
  /** Its text is being read again; it goes if it is not found again. */
  stale: boolean;
}

/** Most marked blocks kept; a page with more is marked enough. */
const MAX_ENTRIES = 1_000;

function isWithin(block: Block, passage: Block | BlockGroup): boolean {
  return passage instanceof BlockGroup
    ? passage.blocks.some((other) => other.isSameAs(block))
    : passage.isSameAs(block);
}

function isGroup(block: Passage): block is BlockGroup {
  return block instanceof BlockGroup;
}

/** The words that are warned of, of a thread those of its last message, and where their evidence begins. */
function firstEvidence({ block, verdict: { report } }: Entry): [text: string, start: number] {
  if (!(block instanceof BlockThread)) return [block.text, report.findings[0]?.start ?? 0];
  const last = block.messages.length - 1;
  return [block.last.text, report.findings.find(({ message }) => message === last)?.start ?? 0];
}

export class Ledger {
  private entries: Entry[] = [];
  private nextId = 0;
  /** Goes up whenever something is noted or taken back: what was shown before may be out of date. */
  version = 0;

  /** Marked blocks the user has not dismissed, oldest first. */
  get active(): Entry[] {
    return this.entries.filter((entry) => !entry.verdict.dismissed && !this.isAnswered(entry));
  }

  find(id: number): Entry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  /**
   * Notes a block that carries a risk. Read again it keeps its entry, also when
   * some of its words changed: a countdown must not bring a closed card back.
   */
  add(block: Passage, verdict: Verdict): void {
    this.version += 1;
    const known =
      this.entries.find((entry) => entry.block.isSameAs(block)) ??
      this.entries.find(
        (entry) => entry.stale && entry.block.owner === block.owner && entry.block.constructor === block.constructor,
      );
    if (known !== undefined) {
      known.block = block;
      known.verdict = verdict;
      known.stale = false;
    } else if (this.entries.length < MAX_ENTRIES) {
      const entry = { id: this.nextId, block, verdict, closed: false, stale: false };
      entry.closed = this.entries.some((other) => other.closed && isSameStory(entry, other));
      this.entries.push(entry);
      this.nextId += 1;
    }
  }

  /** The flow of `owner` is about to be read again. Returns the groups it belongs to. */
  expire(owner: Owner): BlockGroup[] {
    const expired = this.entries.filter((entry) => entry.block.covers(owner));
    for (const entry of expired) entry.stale = true;
    return expired.map((entry) => entry.block).filter(isGroup);
  }

  /** Notes a group that says more than each of its blocks, which it takes the place of. */
  addGroup(group: BlockGroup, verdict: Verdict): void {
    this.entries = this.entries.filter((entry) => !group.blocks.some((block) => block.isSameAs(entry.block)));
    this.add(group, verdict);
  }

  /** Notes a thread that says more than its last message, which it takes the place of. */
  addThread(thread: BlockThread, verdict: Verdict): void {
    this.entries = this.entries.filter(({ block }) => block instanceof BlockThread || !isWithin(thread.last, block));
    this.add(thread, verdict);
  }

  /**
   * Takes back the thread that ends with `last`, unless what it rests on merely
   * left the page: chats drop the rows that left the screen. True if it stays.
   */
  withdrawThread(last: Block): boolean {
    const entry = this.entries.find(({ block }) => block instanceof BlockThread && block.last.isSameAs(last));
    if (!(entry?.block instanceof BlockThread)) return false;
    this.version += 1;
    const { block, verdict } = entry;
    const lost = verdict.report.findings.some(({ message }) => block.messages[message]?.isInPage() === false);
    if (lost) {
      entry.stale = false;
      this.entries = this.entries.filter((other) => !last.isSameAs(other.block));
    } else {
      this.entries = this.entries.filter((other) => other !== entry);
    }
    return lost;
  }

  /** The strongest risk noted of the paragraphs that `block` is among. */
  rankAround(block: Block): number {
    const groups = this.entries.filter((entry) => isGroup(entry.block) && isWithin(block, entry.block));
    return Math.max(0, ...groups.map((entry) => rankOf(entry.verdict.report.risk)));
  }

  /** Drops what is no longer on the page. */
  sweep(): void {
    this.entries = this.entries.filter((entry) => !entry.stale && entry.block.isCurrent());
  }

  /** Same text, same answer: holds for every copy on the page. */
  setDismissed({ block: { text } }: Entry, dismissed: boolean): void {
    for (const entry of this.entries) {
      if (entry.block.text === text) entry.verdict = { ...entry.verdict, dismissed };
    }
  }

  /** What the user said of one warning holds for those that build on it. */
  private isAnswered(entry: Entry): boolean {
    return this.entries.some((other) => other.verdict.dismissed && isSameStory(entry, other));
  }

  clear(): void {
    this.entries = [];
  }

  items(): FlaggedItem[] {
    const order = (entry: Entry) => (entry.verdict.dismissed ? 2 : entry.verdict.report.risk === "dangerous" ? 0 : 1);
    return this.entries
      .filter((entry) => entry.verdict.dismissed || !this.isAnswered(entry))
      .toSorted((a, b) => order(a) - order(b))
      .slice(0, MAX_SUMMARY_ITEMS)
      .map((entry) => ({
        id: entry.id,
        risk: entry.verdict.report.risk,
        scam: entry.verdict.report.scam,
        quote: quoteOf(...firstEvidence(entry)),
        dismissed: entry.verdict.dismissed,
      }));
  }
}
