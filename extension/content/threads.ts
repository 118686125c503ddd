/** A message and those before it: what is harmless line by line can be a scam as a whole. */
import type { Input } from "@engine";
import { MAX_THREAD_LENGTH, MAX_THREAD_MESSAGES } from "../shared/protocol";
import { inputOf } from "./anchors";
import type { Block, Owner } from "./blocks";
import { spokenIn } from "./captions";
import { rowOf, rowsAbove } from "./chat";
import { BlockGroup } from "./groups";
import { MAX_MESSAGE_LENGTH, type RowReader } from "./rows";

/** What one row says. */
export type Message = Block | BlockGroup;

export class BlockThread {
  readonly input: Input;
  readonly text: string;

  constructor(
    private readonly earlier: readonly Message[],
    readonly last: Block,
  ) {
    const said = this.messages.map(({ text }) => text);
    const links = this.messages.flatMap((each, message) => each.links.map((link) => ({ ...link, message })));
    this.input = inputOf(said, links);
    this.text = said.join("\n");
  }

  get messages(): readonly Message[] {
    return [...this.earlier, this.last];
  }

  get owner(): Owner {
    return this.last.owner;
  }

  /** Only the last message stands for the thread: lists drop the rows that left the screen. */
  covers(owner: Owner): boolean {
    return this.last.covers(owner);
  }

  isCurrent(): boolean {
    return this.last.isCurrent();
  }

  isSameAs(other: object): boolean {
    return other instanceof BlockThread && this.last.isSameAs(other.last);
  }

  wholeRange(): Range | null {
    return this.last.wholeRange();
  }
}

/** As one message, if there are any. */
function messageOf([first, second, ...rest]: readonly Block[]): Message[] {
  if (first === undefined) return [];
  return [second === undefined ? first : new BlockGroup([first, second, ...rest])];
}

/** The thread that ends with `block`, or null if nothing was said before it in a chat. */
export function threadOf(block: Block, rows: RowReader): BlockThread | null {
  if (block.text.length >= MAX_MESSAGE_LENGTH) return null;
  const row = rowOf(block, rows);
  if (row === null) return null;
  const own = spokenIn(rows.read(row) ?? []);
  const before = own.slice(
    0,
    Math.max(
      0,
      own.findIndex((other) => other.isSameAs(block)),
    ),
  );
  const said = [
    ...rowsAbove(row, MAX_THREAD_MESSAGES - 1, rows).flatMap((other) => messageOf(spokenIn(rows.read(other) ?? []))),
    ...messageOf(before),
  ];
  const earlier: Message[] = [];
  let length = block.text.length;
  for (const message of said.slice(1 - MAX_THREAD_MESSAGES).toReversed()) {
    length += message.text.length + 1;
    if (length > MAX_THREAD_LENGTH) break;
    earlier.unshift(message);
  }
  return earlier.length === 0 ? null : new BlockThread(earlier, block);
}
