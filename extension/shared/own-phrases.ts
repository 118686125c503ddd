/** What the user's own phrases may look like: words, not patterns. */

/** Most phrases of one user. */
export const MAX_PHRASES = 50;
/** Longest phrase, in UTF-16 code units. */
export const MAX_PHRASE_LENGTH = 40;
/** Fewest letters and digits of a phrase; of one in ASCII alone, which is sooner found in everything. */
const MIN_LETTERS = 2;
const MIN_ASCII_LETTERS = 4;

/** Why a phrase cannot be looked for. */
export type PhraseFault = "short" | "long" | "signs";

/** Signs with a meaning to patterns and markup, and whatever a line of text does not hold. The engine refuses them, too. */
const SIGNS = /[…#{}<>[\]\\|^$*\p{Cc}\p{Cs}]/u;

/** What is wrong with a phrase, or null. */
export function phraseFault(phrase: string): PhraseFault | null {
  if (phrase.length > MAX_PHRASE_LENGTH) return "long";
  if (SIGNS.test(phrase)) return "signs";
  const letters = [...phrase.matchAll(/[\p{L}\p{N}]/gu)].map(([letter]) => letter);
  const ascii = letters.every((letter) => letter <= "\u007F");
  return letters.length < (ascii ? MIN_ASCII_LETTERS : MIN_LETTERS) ? "short" : null;
}
