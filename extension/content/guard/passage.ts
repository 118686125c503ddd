/** What on the page belongs to a dangerous passage. */
import type { Entry } from "../ledger";
import type { Message } from "../threads";
import { plain } from "../nodes";

/** What a message's frame may say besides it (UTF-16 code units without white space): sender, time, a button or two. */
const MAX_BESIDE = 80;

/** The messages that the warning rests on. */
function evident({ block, verdict: { report } }: Entry): [message: Message, index: number][] {
  const last = block.messages.length - 1;
  const said = new Set([last, ...report.findings.map(({ message }) => message)]);
  return [...block.messages.entries()].filter(([index]) => said.has(index)).map(([index, message]) => [message, index]);
}

function lengthOf(text: string): number {
  return text.replaceAll(/\s/g, "").length;
}

/** True if `node` holds at most `limit` code units of text; does not read on beyond. */
function saysAtMost(node: Node, limit: number): boolean {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let rest = limit; walker.nextNode() !== null;) {
    rest -= lengthOf(walker.currentNode.nodeValue ?? "");
    if (rest < 0) return false;
  }
  return true;
}

export class Passage {
  constructor(readonly entry: Entry) {}

  /** All its words, a line for each message. */
  get text(): string {
    return evident(this.entry)
      .map(([{ text }]) => text)
      .join("\n");
  }

  /** True while a reader can see it somewhere on the page. */
  isShown(): boolean {
    return this.ranges().some(({ startContainer: { parentElement } }) => {
      return parentElement !== null && plain(parentElement).checkVisibility();
    });
  }

  /** True for what holds words of it: a link around the whole message, a word in it. */
  holds(element: Element): boolean {
    return this.ranges().some((range) => range.intersectsNode(element));
  }

  /** True for what stands in the same frame with it: its sender's picture, a link preview, a QR code. */
  accompanies(element: Element): boolean {
    return this.ranges().some((range) => {
      let frame: Node | null = range.commonAncestorContainer;
      while (frame !== null && !plain(frame).contains(element)) frame = plain(frame).parentNode;
      return frame !== null && saysAtMost(frame, lengthOf(range.toString()) + MAX_BESIDE);
    });
  }

  /** True for a part of the passage whose own words are warned of. */
  accuses(element: Element): boolean {
    if (lengthOf(element.textContent) * 2 > lengthOf(this.text)) return false;
    const { findings } = this.entry.verdict.report;
    return evident(this.entry).some(([message, index]) =>
      findings.some(
        ({ message: number, start, end }) => number === index && message.range(start, end)?.intersectsNode(element),
      ),
    );
  }

  /** True if some of its words are in the range. */
  meets(other: Range): boolean {
    return this.ranges().some((range) => {
      if (range.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false;
      const after = range.compareBoundaryPoints(Range.END_TO_START, other) >= 0;
      const before = range.compareBoundaryPoints(Range.START_TO_END, other) <= 0;
      return !before && !after;
    });
  }

  /** Words of the passage that the engine knows by such a shape. */
  shaped(sources: ReadonlySet<string>): string[] {
    return this.entry.verdict.report.findings.filter(({ source }) => sources.has(source)).map(({ text }) => text);
  }

  private ranges(): Range[] {
    return evident(this.entry).flatMap(([message]) => message.wholeRange() ?? []);
  }
}
