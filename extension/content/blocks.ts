/**
 * A block: the text a reader sees as one run, and the way back to its nodes.
 *
 * White space is collapsed as the browser renders it, so that indentation in
 * the source neither parts words nor keeps evidence apart. A `<br>` becomes a
 * line feed. All offsets are UTF-16 code units.
 */
import type { Input, Link } from "@engine";
import { MAX_BLOCK_LENGTH } from "../shared/protocol";
import { inputOf, linksIn } from "./anchors";
import { isInPage } from "./nodes";

/** An element with block layout, or a shadow root, whose inline text is one flow. */
export type Owner = Element | ShadowRoot;

/** Text `at .. at + length` of the block is `node.data` from `from` on. */
interface Segment {
  node: Text;
  from: number;
  at: number;
  length: number;
}

export class Block {
  /** Where its links led when it was read. */
  readonly links: Link[];
  /** What the engine is asked about. */
  readonly input: Input;

  constructor(
    readonly owner: Owner,
    readonly text: string,
    private readonly segments: readonly Segment[],
  ) {
    this.links = linksIn(segments);
    this.input = inputOf(text, this.links);
  }

  /** What findings name by number: a block is a message of its own. */
  get messages(): readonly [Block] {
    return [this];
  }

  /** False as soon as a node left the page or says something else. */
  isCurrent(): boolean {
    return this.segments.every(({ node, from, at, length }) => {
      if (!isInPage(node)) return false;
      const shown = node.data.slice(from, from + length);
      const scanned = this.text.slice(at, at + length);
      return shown === scanned || (scanned === " " && COLLAPSIBLE.test(shown));
    });
  }

  isInPage(): boolean {
    return this.segments.every(({ node }) => isInPage(node));
  }

  covers(owner: Owner): boolean {
    return this.owner === owner;
  }

  /** True for a second reading of the same words at the same place. */
  isSameAs(other: object): boolean {
    if (!(other instanceof Block)) return false;
    return this.owner === other.owner && this.text === other.text && this.segments[0]?.node === other.segments[0]?.node;
  }

  /** The page's range for text `start .. end`, or null if the two no longer agree. */
  range(start: number, end: number): Range | null {
    if (start >= end || end > this.text.length || !this.isCurrent()) return null;
    const first = this.segments.find((segment) => segment.at + segment.length > start);
    const last = this.segments.findLast((segment) => segment.at < end);
    if (first === undefined || last === undefined || first.at >= end) return null;
    const range = new Range();
    range.setStart(first.node, first.from + Math.max(0, start - first.at));
    range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
    return range;
  }

  /** All of the block, for placing things beside it. */
  wholeRange(): Range | null {
    return this.range(0, this.text.length);
  }
}

/** White space that CSS collapses; the no-break space is not among it. */
const COLLAPSIBLE = /[\t\n\f\r ]/;
const COLLAPSIBLE_RUNS = /[\t\n\f\r ]+/g;
/** A single space renders as itself, so only other runs need to be cut out. */
const NEEDS_COLLAPSING = /[\t\n\f\r]| {2}/;
/**
 * What is judged has letters that the lexicon knows, or that pass for them: no prices, dates and icons, and nothing that is
 * wholly in a script of which the engine has no word.
 */
const FOREIGN = ["Arabic", "Armenian", "Bengali", "Cyrillic", "Devanagari", "Ethiopic", "Georgian", "Hangul", "Hebrew"];
const MORE_FOREIGN = ["Hiragana", "Katakana", "Khmer", "Lao", "Myanmar", "Tamil", "Telugu", "Thai", "Tibetan"];
const LETTER = `[\\p{L}--[${[...FOREIGN, ...MORE_FOREIGN].map((script) => `\\p{sc=${script}}`).join("")}]]`;
const HAS_LETTERS = new RegExp(`${LETTER}.*${LETTER}`, "sv");
const SENTENCE_END = /[\n。！？!?.]/;

/** Largest length up to `limit` at which `text` may be cut without parting a sentence or a character. */
function cutBefore(text: string, limit: number): number {
  for (let length = limit; length > limit / 2; length -= 1) {
    if (SENTENCE_END.test(text.charAt(length - 1))) return length;
  }
  const lastUnit = text.charCodeAt(limit - 1);
  const partsPair = lastUnit >= 0xd800 && lastUnit <= 0xdbff;
  return partsPair ? limit - 1 : limit;
}

/** Gathers one flow of text; finished blocks are taken with `flush`. */
export class BlockBuilder {
  private text = "";
  private segments: Segment[] = [];
  private readonly full: Block[] = [];

  constructor(private readonly owner: Owner) {}

  /** Adds a node's text; `preserved` if its white space renders as written. */
  add(node: Text, preserved: boolean): void {
    const { data } = node;
    if (preserved || !NEEDS_COLLAPSING.test(data)) {
      const skipped = !preserved && data.startsWith(" ") && this.atLineStart() ? 1 : 0;
      this.append(node, skipped, data.length);
      return;
    }
    let from = 0;
    for (const run of data.matchAll(COLLAPSIBLE_RUNS)) {
      this.append(node, from, run.index);
      if (!this.atLineStart()) this.append(node, run.index, run.index + 1, " ");
      from = run.index + run[0].length;
    }
    this.append(node, from, data.length);
  }

  /** A forced line break: parts phrases, keeps the message together. */
  breakLine(): void {
    if (this.text !== "" && !this.text.endsWith("\n")) this.text += "\n";
  }

  /** The blocks gathered since the last call, in order. */
  flush(): Block[] {
    this.close();
    return this.full.splice(0);
  }

  private atLineStart(): boolean {
    return this.text === "" || this.text.endsWith(" ") || this.text.endsWith("\n");
  }

  private append(node: Text, from: number, to: number, shown = node.data.slice(from, to)): void {
    let rest = shown;
    let at = from;
    while (this.text.length + rest.length > MAX_BLOCK_LENGTH) {
      const room = MAX_BLOCK_LENGTH - this.text.length;
      const length = room === 0 ? 0 : cutBefore(rest, room);
      this.push(node, at, rest.slice(0, length));
      this.close();
      rest = rest.slice(length);
      at += length;
    }
    this.push(node, at, rest);
  }

  private push(node: Text, from: number, shown: string): void {
    if (shown === "") return;
    this.segments.push({ node, from, at: this.text.length, length: shown.length });
    this.text += shown;
  }

  private close(): void {
    const text = this.text.trimEnd();
    if (HAS_LETTERS.test(text)) {
      const segments = this.segments
        .filter(({ at }) => at < text.length)
        .map((segment) => ({ ...segment, length: Math.min(segment.length, text.length - segment.at) }));
      this.full.push(new Block(this.owner, text, segments));
    }
    this.text = "";
    this.segments = [];
  }
}
