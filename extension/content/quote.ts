/** How the popup names a warning: by a few of its words. */
import { MAX_QUOTE_LENGTH } from "../shared/protocol";

/** How far before the evidence the beginning of its sentence is looked for. */
const MAX_LEAD = 40;
/** How far back a word's end is looked for where the quotation must be cut. */
const MAX_WORD = 20;
const SENTENCE_ENDS = /[\n。！？!?]\s*|\.\s+/g;

function sentenceStart(text: string, start: number): number | null {
  const from = Math.max(0, start - MAX_LEAD);
  const end = [...text.slice(from, start).matchAll(SENTENCE_ENDS)].at(-1);
  if (end !== undefined) return from + end.index + end[0].length;
  return from === 0 ? 0 : null;
}

/** Cuts at a word's end, and no character in half. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const words = text.slice(0, length - 1);
  const shorter = words.replace(/\s\S*$/, "");
  const whole = words.length - shorter.length <= MAX_WORD ? shorter : words;
  return `${whole.replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** The words around `start`, from the beginning of their sentence if it is near. */
export function quoteOf(text: string, start: number): string {
  const from = sentenceStart(text, start);
  const words = text
    .slice(from ?? start)
    .trim()
    .replaceAll(/\s+/g, " ");
  return cut(from === null ? `…${words}` : words, MAX_QUOTE_LENGTH);
}
