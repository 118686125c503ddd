/**
 * How good and how fast the extension is on a chat page: `npm run measure:chat`.
 *
 * Each item is played into a chat of its own in Chromium, with the built extension. An SMS, an advertisement or a paragraph is
 * one message; a dialogue is its turns, one after the other, and counts as warned of if any of them is.
 */
import { launchChromium } from "../e2e/lib/chromium.ts";
import { prepare } from "../e2e/lib/extension.ts";
import { Site } from "../e2e/lib/site.ts";
import { openPlayer, play, type Outcome } from "./lib/player.ts";
import { hasCorpora, sample, type Item } from "./lib/sample.ts";

const SEED = 20241108;

interface Result extends Outcome {
  item: Item;
}

function percentile(sorted: readonly number[], share: number): string {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return value === undefined ? "-" : value.toFixed(0);
}

function row(name: string, results: readonly Result[]): Record<string, string | number> {
  const share = (count: number) => `${count} (${((100 * count) / results.length).toFixed(1)} %)`;
  const delays = results.flatMap(({ delay }) => delay ?? []).sort((a, b) => a - b);
  return {
    source: name,
    items: results.length,
    messages: results.reduce((sum, { item }) => sum + item.lines.length, 0),
    card: share(results.filter(({ card }) => card).length),
    "card or underline": share(results.filter(({ card, marked }) => card || marked).length),
    "median ms": percentile(delays, 0.5),
    "95 % ms": percentile(delays, 0.95),
  };
}

function print(results: readonly Result[]): void {
  const sources = [...new Set(results.map(({ item }) => item.source))];
  const rows = sources.map((source) =>
    row(
      source,
      results.filter(({ item }) => item.source === source),
    ),
  );
  for (const label of ["scam", "legit"] as const) {
    rows.push(
      row(
        `all ${label}`,
        results.filter(({ item }) => item.label === label),
      ),
    );
  }
  console.table(rows);
}

async function measure(items: readonly Item[]): Promise<Result[]> {
  const workspace = await prepare("chrome-mv3");
  const site = await Site.start();
  const driver = await launchChromium({ extension: workspace.extension, workspace: workspace.folder });
  try {
    const tab = await driver.newTab();
    await openPlayer(tab, site);
    const results: Result[] = [];
    for (const item of items) results.push({ item, ...(await play(tab, item)) });
    return results;
  } finally {
    await driver.close();
    await site.stop();
    await workspace.remove();
  }
}

if (hasCorpora) {
  print(await measure(await sample(SEED)));
} else {
  console.log("Skipped: the labelled text (../shared/corpora) is not on this machine.");
}
