/** What came out, for a terminal and for `docs/benchmarks.md`. */
import type { Contest, Group } from "./contest.ts";
import type { Outcome } from "./rounds.ts";

/** What ratios are to. */
const MEASURE = "shizha, matching";

const measureOf = ({ outcomes }: Group) => outcomes.find(({ name }) => name === MEASURE) ?? outcomes[0];
const ratio = ({ median }: Outcome, measure: Outcome | undefined) => (median / (measure?.median ?? NaN)).toFixed(2);

export function print(host: string, { groups, dropped }: Contest): void {
  for (const reason of dropped) console.log(`\nLeft out, for it is not correct: ${reason}`);
  for (const group of groups) {
    console.log(`\n${host}: ${group.name}`);
    for (const outcome of group.outcomes) {
      const { name, median, lowerQuartile, upperQuartile, found = "" } = outcome;
      const [middle = "", low, high] = [median, lowerQuartile, upperQuartile].map((us) => us.toFixed(1));
      const times = ratio(outcome, measureOf(group)).padStart(7);
      console.log(`  ${name.padEnd(24)} ${middle.padStart(12)} us  (${low} to ${high})  ${times} x  ${found}`);
    }
  }
}

const digits = (us: number) => (us < 100 ? us.toPrecision(2) : Math.round(us).toString());

/** Tables with a row for each group and a column for each contender. */
export function markdown(contests: Readonly<Record<string, Contest>>): string {
  const lines: string[] = [];
  for (const [host, { groups }] of Object.entries(contests)) {
    const [start, ...others] = groups;
    lines.push(`### ${host}`, "");
    const rows = (all: readonly Group[], cell: (outcome: Outcome, group: Group) => string) => {
      const names = [...new Set(all.flatMap(({ outcomes }) => outcomes.map(({ name }) => name)))];
      lines.push(`| | ${names.join(" | ")} |`, `| --- | ${names.map(() => "---:").join(" | ")} |`);
      for (const group of all) {
        const cells = names.map((name) => {
          const outcome = group.outcomes.find((candidate) => candidate.name === name);
          return outcome ? cell(outcome, group) : "–";
        });
        lines.push(`| ${group.name} | ${cells.join(" | ")} |`);
      }
      lines.push("");
    };
    const spread = ({ median, lowerQuartile, upperQuartile }: Outcome) =>
      `${digits(median)} (${digits(lowerQuartile)}–${digits(upperQuartile)})`;
    if (start) rows([start], spread);
    rows(others, (outcome, group) => `${spread(outcome)} ×${ratio(outcome, measureOf(group))}`);
  }
  return lines.join("\n");
}
