/** What the user's own phrases may look like: words, not patterns. */

/** Most phrases of one user. */
export const MAX_PHRASES = 50;
/** Longest phrase, in UTF-16 code units. */
export const MAX_PHRASE_LENGTH = 40;
/** Fewest letters of a phrase: Chinese words are short, of others fewer than four are in everything. */
const MIN_HAN = 2;
const MIN_LETTERS = 4;

/** Why a phrase cannot be looked for. */
export type PhraseFault = "short" | "long" | "signs";

/** Signs with a meaning to patterns and markup, and whatever a line of text does not hold. */
const SIGNS = /[…#{}<>[\]\\|^$*\p{Cc}\p{Cs}]/u;

/** What is wrong with a phrase, or null. */
export function phraseFault(phrase: string): PhraseFault | null {
  if (phrase.length > MAX_PHRASE_LENGTH) return "long";
  if (SIGNS.test(phrase)) return "signs";
  const letters = [...phrase.matchAll(/[\p{L}\p{N}]/gu)].map(([letter]) => letter);
  const han = letters.filter((letter) => /\p{Script=Han}/u.test(letter));
  return han.length >= MIN_HAN || letters.length >= MIN_LETTERS ? null : "short";
}
