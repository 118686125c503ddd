/** Labelled text from outside the project, the same sample on every run. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

const CORPORA = new URL("../../../../shared/corpora/", import.meta.url);

export const hasCorpora = existsSync(CORPORA);

/** What is played into one fresh chat. */
export interface Item {
  source: string;
  label: "scam" | "legit";
  lines: string[];
}

interface Row {
  text: string;
  label: string;
}

interface Source {
  file: string;
  label: Item["label"];
  count: number;
  lines: (text: string) => string[];
}

const whole = (text: string) => [text];
const filled = (lines: string[]) => lines.map((line) => line.trim()).filter((line) => line !== "");
/** Each turn is a message, without the speaker's letter. */
const turns = (text: string) => filled(text.split("\n").map((line) => line.replace(/^[A-Z]\s*[:：]\s*/, "")));
const byLine = (text: string) => filled(text.split("\n"));

const SOURCES: Source[] = [
  { file: "fbs_sms_filled", label: "scam", count: 100, lines: whole },
  { file: "en_smishing_5971", label: "scam", count: 100, lines: whole },
  { file: "golfxiao_scam_dialogue", label: "scam", count: 100, lines: turns },
  { file: "nus_sms_zh", label: "legit", count: 60, lines: whole },
  { file: "nus_sms_en", label: "legit", count: 60, lines: whole },
  { file: "jddc_service", label: "legit", count: 60, lines: byLine },
  { file: "jobs_51job", label: "legit", count: 60, lines: whole },
  { file: "golfxiao_antifraud_news_para", label: "legit", count: 30, lines: whole },
  { file: "golfxiao_antifraud_headline", label: "legit", count: 30, lines: whole },
];

/** A small generator of fixed numbers (mulberry32), so that two runs can be compared. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function choose<T>(all: readonly T[], count: number, random: () => number): T[] {
  const keyed = all.map((value) => ({ value, key: random() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ value }) => value);
}

async function rowsOf({ file, label }: Source): Promise<Row[]> {
  const text = await readFile(new URL(`${file}.jsonl`, CORPORA), "utf8");
  const rows = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
  return rows.filter((row) => row.label === label);
}

export async function sample(seed: number): Promise<Item[]> {
  const perSource = SOURCES.map(async (source) => {
    const rows = choose(await rowsOf(source), source.count, generator(seed));
    return rows.map(({ text }) => ({ source: source.file, label: source.label, lines: source.lines(text) }));
  });
  return (await Promise.all(perSource)).flat();
}
