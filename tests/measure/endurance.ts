/**
 * How the extension bears what few pages and few people ask of it: `npm run endurance [-- part of a name]`.
 *
 * A page of a million nodes, a thousand changes a second for a minute, two hundred tabs, text made to be found: in each
 * browser with the built extension, and beside it, where it can be, without. Prints a table of what was seen, and fails where
 * something did not hold.
 */
import { BROWSERS, chooseChinese } from "../e2e/lib/bench.ts";
import { prepare } from "../e2e/lib/extension.ts";
import { Site } from "../e2e/lib/site.ts";
import type { Figures, Trial } from "./endurance/trial.ts";
import { TRIALS } from "./endurance/trials.ts";

type Browser = (typeof BROWSERS)[number];

const [wanted = ""] = process.argv.slice(2);
const failures: string[] = [];

/** Does it in a browser of its own. What the extension said on a console is a failure, too. */
async function perform(
  name: string,
  { build, launch }: Browser,
  extended: boolean,
  run: Trial["run"],
): Promise<Figures> {
  const workspace = await prepare(build);
  const site = await Site.start();
  const driver = await launch({ extension: extended ? workspace.extension : null, workspace: workspace.folder });
  try {
    if (extended) await chooseChinese(driver);
    const figures = await run({ driver, site, extended });
    for (const complaint of extended ? await driver.complaints() : []) {
      console.log(`  ✗ ${complaint}`);
      failures.push(`${name}: silence`);
    }
    return figures;
  } finally {
    await driver.close();
    await site.stop();
    await workspace.remove();
  }
}

function show(name: string, limits: Trial["limits"], figures: Figures, without: Figures): void {
  for (const [figure, value] of Object.entries(figures)) {
    const base = without[figure];
    const holds = limits[figure]?.(value, base ?? Number.NaN);
    const beside = base === undefined ? "" : `, without ${base.toFixed(2)}`;
    console.log(`  ${holds === false ? "✗" : holds === true ? "✓" : " "} ${figure}: ${value.toFixed(2)}${beside}`);
    if (holds === false) failures.push(`${name}: ${figure}`);
  }
}

for (const browser of BROWSERS) {
  for (const [what, { run, compared, limits }] of Object.entries(TRIALS)) {
    const name = `${browser.name}: ${what}`;
    if (!name.includes(wanted)) continue;
    console.log(name);
    try {
      const without = compared ? await perform(name, browser, false, run) : {};
      show(name, limits, await perform(name, browser, true, run), without);
    } catch (error) {
      console.log(`  ✗ ${String(error)}`);
      failures.push(name);
    }
  }
}
if (failures.length > 0) throw new Error(`did not hold: ${failures.join("; ")}`);
