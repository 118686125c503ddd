/** What a learn page tells of one scam type. The words are in `pages/`, a file per type with all languages side by side. */
import type { Language } from "@engine";

/** At least two, so that a forgotten list is a type error. */
export type Lines = readonly [string, string, ...string[]];

/** The honest thing beside its imitation. */
export interface Contrast {
  real: string;
  fake: string;
}

export interface LearnPage {
  /** The whole scam in one sentence. */
  summary: string;
  /** How it goes, step by step. */
  steps: Lines;
  /** What the scammer says, in our own words and without quotation marks. */
  says: Lines;
  tell: readonly [Contrast, ...Contrast[]];
  /** What to do before any money has gone. */
  now: Lines;
  /** What helps when money or data has gone, beside what helps in every case. */
  lost: Lines;
}

/** One text in every language of the interface; a missing one is a type error. */
export type Translated<T> = Record<Language, T>;
