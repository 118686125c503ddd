/** A learn page in reading order: the same for the eye, for the voice, and for the test that reads it. */
import type { Language, Region, ScamType } from "@engine";
import type { LearnPage } from "./page";
import { LEARN_PAGES } from "./pages";
import { FINDING_TEXTS } from "../finding/texts";
import { LEARN_TEXTS } from "./texts";

export interface Line {
  /** Whether the line is of the honest thing or of the scam, where the two stand side by side. */
  side?: "real" | "fake";
  words: string;
}

export interface Section {
  id: "steps" | "says" | "tell" | "now" | "lost";
  title: string;
  lines: Line[];
}

/** Scam types with a page. */
export type LearnId = keyof typeof LEARN_PAGES;

export function isLearnId(id: string | null): id is LearnId {
  return id !== null && Object.hasOwn(LEARN_PAGES, id);
}

export function pageOf(id: LearnId, language: Language): LearnPage {
  return LEARN_PAGES[id][language];
}

const plain = (lines: readonly string[]): Line[] => lines.map((words) => ({ words }));

export function sectionsOf(id: LearnId, language: Language): Section[] {
  const text = LEARN_TEXTS[language];
  const { steps, says, tell, now, lost } = pageOf(id, language);
  const sides = tell.flatMap(({ real, fake }): Line[] => [
    { side: "real", words: text.real + real },
    { side: "fake", words: text.fake + fake },
  ]);
  return [
    { id: "steps", title: text.steps, lines: plain(steps) },
    { id: "says", title: text.says, lines: plain(says.map(text.quoted)) },
    { id: "tell", title: text.tell, lines: sides },
    { id: "now", title: text.now, lines: plain(now) },
    { id: "lost", title: text.lost, lines: plain([...text.lostAlways, ...lost]) },
  ];
}

/** All that is read aloud, one breath each. Without the engine there is no `scam` and no `region`. */
export function spokenOf(
  id: LearnId,
  language: Language,
  scam: ScamType | undefined,
  region: Region | undefined,
): string[] {
  const text = LEARN_TEXTS[language];
  const call = region?.hotlines.map(
    ({ label, number, sms, url, note }) => `${label} ${number ?? sms ?? url ?? ""} ${note}`,
  );
  return [
    ...(scam === undefined ? [] : [scam.name]),
    pageOf(id, language).summary,
    ...(scam === undefined ? [] : [FINDING_TEXTS[language].rule, scam.rule]),
    ...sectionsOf(id, language).flatMap(({ title, lines }) => [title, ...lines.map(({ words }) => words)]),
    ...(region === undefined || call === undefined ? [] : [text.call(region.name), ...call]),
  ];
}
