/** The marked blocks of this frame: what the page shows now, and what the user said of it. */
import { MAX_QUOTE_LENGTH, MAX_SUMMARY_ITEMS, type FlaggedItem, type Verdict } from "../shared/protocol";
import type { Block, Owner } from "./blocks";
import { BlockGroup } from "./groups";

/** What a verdict can be on. */
export type Passage = Block | BlockGroup;

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

function isGroup(block: Passage): block is BlockGroup {
  return block instanceof BlockGroup;
}

/** The words to quote, without cutting a character in half. */
function quoteOf({ block, verdict }: Entry): string {
  const { start = 0 } = verdict.report.findings[0] ?? {};
  const from = Math.max(0, start - 10);
  const units = block.text.slice(from, from + MAX_QUOTE_LENGTH).trim();
  return units.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "").replaceAll(/\s+/g, " ");
}

export class Ledger {
  private entries: Entry[] = [];
  private nextId = 0;

  /** Marked blocks the user has not dismissed, oldest first. */
  get active(): Entry[] {
    return this.entries.filter((entry) => !entry.verdict.dismissed);
  }

  find(id: number): Entry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  /**
   * Notes a block that carries a risk. Read again it keeps its entry, also when
   * some of its words changed: a countdown must not bring a closed card back.
   */
  add(block: Passage, verdict: Verdict): void {
    const known =
      this.entries.find((entry) => entry.block.isSameAs(block)) ??
      this.entries.find(
        (entry) => entry.stale && entry.block.owner === block.owner && isGroup(entry.block) === isGroup(block),
      );
    if (known !== undefined) {
      known.block = block;
      known.verdict = verdict;
      known.stale = false;
    } else if (this.entries.length < MAX_ENTRIES) {
      this.entries.push({ id: this.nextId, block, verdict, closed: false, stale: false });
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

  /** Drops what is no longer on the page. */
  sweep(): void {
    this.entries = this.entries.filter((entry) => !entry.stale && entry.block.isCurrent());
  }

  /** Same text, same answer: holds for every copy on the page. */
  setDismissed(text: string, dismissed: boolean): void {
    for (const entry of this.entries) {
      if (entry.block.text === text) entry.verdict = { ...entry.verdict, dismissed };
    }
  }

  clear(): void {
    this.entries = [];
  }

  items(): FlaggedItem[] {
    const order = (entry: Entry) => (entry.verdict.dismissed ? 2 : entry.verdict.report.risk === "dangerous" ? 0 : 1);
    return this.entries
      .toSorted((a, b) => order(a) - order(b))
      .slice(0, MAX_SUMMARY_ITEMS)
      .map((entry) => ({
        id: entry.id,
        risk: entry.verdict.report.risk,
        scam: entry.verdict.report.scam,
        quote: quoteOf(entry),
        dismissed: entry.verdict.dismissed,
      }));
  }
}
