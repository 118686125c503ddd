/** Lines that say who wrote a message and when, which are no part of what was written. */
import type { Block } from "./blocks";
import { plain } from "./nodes";

/** More words beside the time than this are a message. */
const MAX_NAME_LENGTH = 24;
const CLOCK = String.raw`(?:[上下]午\s?|早上\s?|晚上\s?)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
const TIME_FIRST = new RegExp(String.raw`^${CLOCK}\s(?<name>.*)$`, "iu");
const TIME_LAST = new RegExp(String.raw`^(?<name>.*)\s${CLOCK}$`, "iu");
const SENTENCE = /[，。！？!?；;：:…]/u;
/** Longest name that stands above a message without a time. */
const MAX_BARE_NAME_LENGTH = 16;

/** True for a sender's name with the time. */
export function isCaption({ owner, text }: Block): boolean {
  if (text.length > 2 * MAX_NAME_LENGTH) return false;
  if (plain(owner).querySelector("time") !== null) return true;
  const name = (TIME_LAST.exec(text) ?? TIME_FIRST.exec(text))?.groups?.["name"];
  return name !== undefined && name.length <= MAX_NAME_LENGTH && !SENTENCE.test(name);
}

function isBareName({ text }: Block): boolean {
  return text.length <= MAX_BARE_NAME_LENGTH && !SENTENCE.test(text);
}

/** What was said, of blocks that stand together: no captions, no name above a single text. */
export function spokenIn(blocks: readonly Block[]): Block[] {
  const spoken = blocks.filter((block) => !isCaption(block));
  const [first, ...rest] = spoken;
  return first !== undefined && rest.length === 1 && isBareName(first) ? rest : spoken;
}
