/** The engine itself, asked directly: what the extension shows is compared with what the engine says. */
import { readFile } from "node:fs/promises";

import init, { Engine, type Finding, type Input, type Language, type Report } from "@engine";

await init({ module_or_path: await readFile(new URL("../../../target/pkg/shizha_bg.wasm", import.meta.url)) });
const engine = new Engine();

export function judge(input: Input, context = ""): Report {
  const [report] = engine.scan([input], { context });
  if (report === undefined) throw new Error("no report");
  return report;
}

export function nameOf(scam: string, language: Language): string {
  const type = engine.catalog(language).scams.find(({ id }) => id === scam);
  if (type === undefined) throw new Error(`no scam type ${scam}`);
  return type.name;
}

/** The words a page must mark for these findings: overlapping ones as one. */
export function wordsToMark(text: string, findings: readonly Finding[]): string[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of findings.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => text.slice(start, end));
}
