/**
 * What the extension costs the pages it reads: `npm run measure:pages [-- part of a name]`.
 *
 * Each page is opened in turns in a browser with the built extension and in the same browser without. Prints medians with
 * the quarters around them and the ratio, round by round, and writes all of it to target/measure/pages.json.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Driver } from "../e2e/lib/driver.ts";
import { Site } from "../e2e/lib/site.ts";
import { IN_CHROMIUM } from "./pages/chromium.ts";
import { IN_ANY_BROWSER, type AddressOf, type Figures, type Measure } from "./pages/figures.ts";
import { serveScenes } from "./pages/scenes.ts";
import { openChromium, openFirefox, type Side } from "./pages/sides.ts";
import { ratioOf, seriesOf, type Series } from "./pages/statistics.ts";

const RESULTS = fileURLToPath(new URL("../../target/measure/", import.meta.url));
const [wanted = ""] = process.argv.slice(2);

interface Result {
  browser: string;
  what: string;
  figure: string;
  with: Series;
  without: Series | null;
  ratio: Series | null;
}

async function measure<D extends Driver>(
  what: string,
  { rounds, compared, run }: Measure<D>,
  sides: readonly Side<D>[],
  addressOf: AddressOf,
): Promise<Result[]> {
  const rows: Record<"with" | "without", Figures[]> = { with: [], without: [] };
  const taking = sides.filter(({ extended }) => extended || compared);
  for (let round = 0; round < rounds; round += 1) {
    // Each goes first every other time.
    for (const side of round % 2 === 0 ? taking : taking.toReversed()) {
      rows[side.extended ? "with" : "without"].push(await run(side, addressOf));
    }
  }
  const [first = {}] = rows.with;
  return Object.keys(first).map((figure) => {
    const valuesOf = (of: readonly Figures[]) => of.map((row) => row[figure] ?? Number.NaN);
    const values = valuesOf(rows.with);
    const base = rows.without.length > 0 && figure in (rows.without[0] ?? {}) ? valuesOf(rows.without) : null;
    return {
      browser: sides[0]?.driver.name ?? "",
      what,
      figure,
      with: seriesOf(values),
      without: base === null ? null : seriesOf(base),
      ratio: base === null ? null : ratioOf(values, base),
    };
  });
}

function print(results: readonly Result[]): void {
  const digits = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));
  const shown = (series: Series | null) =>
    series === null ? "" : `${digits(series.median)} (${digits(series.low)}–${digits(series.high)})`;
  for (const result of results) {
    const { figure, ratio } = result;
    const sides = [`with ${shown(result.with)}`, result.without === null ? "" : `without ${shown(result.without)}`];
    console.log(`  ${[figure, ...sides, ratio === null ? "" : `ratio ${shown(ratio)}`].filter(Boolean).join(" · ")}`);
  }
}

async function measureAll<D extends Driver>(
  measures: Record<string, Measure<D>>,
  sides: readonly Side<D>[],
  addressOf: AddressOf,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [what, described] of Object.entries(measures)) {
    const name = `${sides[0]?.driver.name ?? ""}: ${what}`;
    if (!name.includes(wanted)) continue;
    console.log(name);
    const found = await measure(what, described, sides, addressOf);
    print(found);
    results.push(...found);
  }
  return results;
}

const site = await Site.start();
const addressOf = serveScenes(site);
const chromium = await openChromium();
const results = await measureAll({ ...IN_ANY_BROWSER, ...IN_CHROMIUM }, chromium.sides, addressOf);
await chromium.close();
const firefox = await openFirefox();
results.push(...(await measureAll(IN_ANY_BROWSER, firefox.sides, addressOf)));
await firefox.close();
await site.stop();
await mkdir(RESULTS, { recursive: true });
await writeFile(`${RESULTS}pages.json`, JSON.stringify(results, null, 2));
