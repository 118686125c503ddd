/**
 * How long a new user waits: from starting a browser with a fresh profile and loading the extension to the card beside a
 * scam. `node --import tsx tests/measure/first-warning.ts [runs]` prints the median of each browser, in ms.
 */
import { BROWSERS } from "../e2e/lib/bench.ts";
import { card } from "../e2e/lib/card.ts";
import { prepare } from "../e2e/lib/extension.ts";
import { SENTINEL } from "../e2e/lib/messages.ts";
import { PATIENCE } from "../e2e/lib/poll.ts";
import { Site } from "../e2e/lib/site.ts";

const runs = Number(process.argv[2] ?? 5);
const site = await Site.start();
const address = site.add("/", { html: `<p>${SENTINEL}</p>` });

const median = (values: readonly number[]) =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

for (const { name, build, launch } of BROWSERS) {
  const fromStart: number[] = [];
  const fromOpening: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const workspace = await prepare(build);
    const start = performance.now();
    const driver = await launch({ extension: workspace.extension, workspace: workspace.folder });
    const tab = await driver.newTab();
    const opening = performance.now();
    await tab.load(address);
    await card(tab, () => true, PATIENCE);
    const end = performance.now();
    fromStart.push(end - start);
    fromOpening.push(end - opening);
    await driver.close();
    await workspace.remove();
  }
  console.log(`${name}: ${median(fromStart)} ms from the start, ${median(fromOpening)} ms from opening the page`);
}
await site.stop();
