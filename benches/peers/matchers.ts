/** The matchers that are compared, brought to one form, and the check that they find what they should. */
import { AhoCorasick as Monyone } from "@monyone/aho-corasick/fast";
import AhoCorasick from "ahocorasick";
import FastScanner from "fastscan";
import { Mint } from "mint-filter";

/** A place where a phrase was found, in UTF-16 code units. */
export interface Match {
  start: number;
  phrase: string;
}

export interface Matcher {
  /** Finds all phrases in the text, overlapping ones included, and gives what the package gives. */
  find: (text: string) => unknown;
  /** The same as places, for the check; those that tell no places give them as NaN. */
  matches: (text: string) => Match[];
}

export interface Peer {
  name: string;
  build: (phrases: readonly string[]) => Matcher;
  /** Most phrases that it is asked for. */
  most?: number;
  /** Why it need not find all matches, and so is only compared in time. */
  excuse?: string;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

export const peers: Peer[] = [
  {
    name: "fastscan",
    build: (phrases) => {
      const scanner = new FastScanner([...phrases]);
      const find = (text: string) => scanner.search(text);
      return { find, matches: (text) => find(text).map(([start, phrase]) => ({ start, phrase })) };
    },
  },
  {
    name: "@monyone/aho-corasick",
    build: (phrases) => {
      const automaton = new Monyone([...phrases]);
      const find = (text: string) => automaton.matchInText(text);
      return { find, matches: (text) => find(text).map(({ begin, keyword }) => ({ start: begin, phrase: keyword })) };
    },
  },
  {
    name: "ahocorasick",
    build: (phrases) => {
      const automaton = new AhoCorasick(phrases);
      const find = (text: string) => automaton.search(text);
      const matches = (text: string) =>
        find(text).flatMap(([last, words]) => words.map((phrase) => ({ start: last + 1 - phrase.length, phrase })));
      return { find, matches };
    },
  },
  {
    name: "mint-filter",
    build: (phrases) => {
      const mint = new Mint([...phrases]);
      const find = (text: string) => mint.filter(text, { replace: false }).words;
      return { find, matches: (text) => find(text).map((phrase) => ({ start: NaN, phrase })) };
    },
  },
  {
    name: "RegExp",
    most: 1000,
    excuse: "finds no overlapping matches",
    build: (phrases) => {
      const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
      const pattern = new RegExp(longestFirst.map(escaped).join("|"), "g");
      const find = (text: string) => [...text.matchAll(pattern)];
      return { find, matches: (text) => find(text).map((match) => ({ start: match.index, phrase: match[0] })) };
    },
  },
];

/** Every place of every phrase, by the plainest way there is. */
function expected(phrases: readonly string[], text: string): Match[] {
  return phrases.flatMap((phrase) => {
    const all: Match[] = [];
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) all.push({ start: at, phrase });
    return all;
  });
}

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const listed = (matches: readonly Match[], places: boolean) =>
  [...new Set(matches.map(({ start, phrase }) => (places ? `${start} ${phrase}` : phrase)))].sort().join(", ");

/** What a matcher finds wrong among random phrases and texts; nothing when it is correct. Chinese alone: it has no word ends. */
export function fault(build: Peer["build"]): string | undefined {
  const next = numbers(20_261_122);
  const word = (length: number) => Array.from({ length }, () => "转账户安全"[next(5)]).join("");
  for (let trial = 0; trial < 500; trial += 1) {
    const phrases = [...new Set(Array.from({ length: 1 + next(8) }, () => word(1 + next(4))))];
    const text = word(next(40));
    const found = build(phrases).matches(text);
    const places = !found.some(({ start }) => Number.isNaN(start));
    const [right, got] = [listed(expected(phrases, text), places), listed(found, places)];
    if (right !== got) return `of ${phrases.join(", ")} in ${text} it finds ${got || "nothing"}, not ${right}`;
  }
  return undefined;
}

/** Whether no Latin word or number goes on beyond either end: the engine finds nothing within a word, the others do. */
export function isWhole(text: string, { start, phrase }: Match): boolean {
  const goesOn = (at: number) => /^(?:[A-Za-z]{2}|[0-9]{2})$/.test(text.slice(at - 1, at + 1));
  return !(start > 0 && goesOn(start)) && !goesOn(start + phrase.length);
}
