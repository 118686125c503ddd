/**
 * Whether memory stays where it is: `npm run soak [-- messages navigations browser]`, 20,000 and 1,000 if not said, none of
 * either for 0, in both browsers if none is named.
 *
 * First a chat that goes on and keeps its last 200 messages on the page, as long chats do; every twentieth is a scam, no two
 * are alike. Then one tab that goes from page to page, every other one with a scam. Prints the memory after a collection,
 * step by step, and fails if it is ever more than 5 % above what it was half-way.
 */
import { BROWSERS } from "../e2e/lib/bench.ts";
import { ChromiumDriver, ChromiumTab } from "../e2e/lib/chromium.ts";
import type { Driver, Tab } from "../e2e/lib/driver.ts";
import { prepare } from "../e2e/lib/extension.ts";
import { markedTexts } from "../e2e/lib/marks.ts";
import { SENTINEL } from "../e2e/lib/messages.ts";
import { until } from "../e2e/lib/poll.ts";
import { Site } from "../e2e/lib/site.ts";
import { extensionMemory, pageMemory } from "./lib/held.ts";
import { extensionProcess } from "./lib/memory.ts";
import { prose } from "./pages/scenes.ts";

const [messages = "20000", navigations = "1000", wanted = ""] = process.argv.slice(2);

/** Messages a chat keeps on the page. */
const KEPT = 200;
const STEPS = 20;
/** Steps at first that fill what is remembered, and in which the browser still makes itself at home. */
const WARMING = STEPS / 2;
const TOLERANCE = 1.05;
const PAGES = 20;

/** Memory at a step, in MB by name. */
type Figures = Record<string, number>;

const textOf = (n: number) => (n % 20 === 19 ? `${SENTINEL}编号${n}。` : prose(12 + (n % 9) * 6, n));

/** Says all of it, each message after the last was drawn. */
async function sayAll(tab: Tab, from: number, count: number): Promise<void> {
  const texts = Array.from({ length: count }, (_, n) => textOf(from + n));
  await tab.run(
    async (all, kept) => {
      const log = document.querySelector("#log");
      if (log === null) throw new Error("no log");
      for (const text of all) {
        const message = document.createElement("p");
        message.textContent = text;
        message.id = "last";
        log.lastElementChild?.removeAttribute("id");
        log.append(message);
        while (log.children.length > kept) log.firstElementChild?.remove();
        log.scrollTo(0, log.scrollHeight);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    texts,
    KEPT,
  );
  // The last is a scam: when it is marked, those before it were read.
  await until("the last message is marked", async () => (await markedTexts(tab, "last")).length > 0, 60_000);
}

async function goOn(tab: Tab, site: Site, from: number, count: number): Promise<void> {
  for (let n = from; n < from + count; n += 1) {
    const page = n % PAGES;
    await tab.load(site.address(`/page-${page}`));
    if (page % 2 === 1) await until("the scam is marked", async () => (await markedTexts(tab)).length > 0, 60_000);
  }
}

function serve(site: Site): string {
  const style = "<style>#log { height: 600px; overflow: auto }</style>";
  for (let page = 0; page < PAGES; page += 1) {
    const paragraphs = Array.from({ length: 40 }, (_, n) => `<p>${prose(80, page * 40 + n)}</p>`);
    const scam = page % 2 === 1 ? `<p>${SENTINEL}</p>` : "";
    site.add(`/page-${page}`, { html: `<h1>第${page}页</h1>${scam}${paragraphs.join("")}` });
  }
  return site.add("/chat", { html: `${style}<h1>聊天</h1><div id="log"></div>` });
}

/** Held by a process, and given back when it likes: told, but not held to the limit. */
const PROCESS = "extension's process (MB)";

async function memory(driver: Driver, tab: Tab): Promise<Figures> {
  const held = { "page (MB)": await pageMemory(driver, tab), "extension (MB)": await extensionMemory(driver, tab) };
  const process = driver instanceof ChromiumDriver && tab instanceof ChromiumTab ? await extensionProcess(tab) : null;
  return process === null ? held : { ...held, [PROCESS]: process };
}

/** The most by which a figure rose over what it was after warming. */
function growthOf(rows: readonly Figures[], figure: string): number {
  const values = rows.map((row) => row[figure] ?? Number.NaN);
  const [base = Number.NaN, ...later] = values.slice(WARMING - 1);
  return Math.max(...later) / base;
}

/** Does a share of the work at a time and prints what it left behind; what grew. */
async function watch(
  what: string,
  total: number,
  work: (from: number, count: number) => Promise<void>,
  look: () => Promise<Figures>,
): Promise<string[]> {
  if (total === 0) return [];
  const rows: Figures[] = [];
  const count = Math.max(1, Math.round(total / STEPS));
  for (let step = 0; step < STEPS; step += 1) {
    await work(step * count, count);
    const row = await look();
    rows.push(row);
    const figures = Object.entries(row).map(([figure, value]) => `${figure} ${value.toFixed(2)}`);
    console.log([`${(step + 1) * count} ${what}`, ...figures].join(" · "));
  }
  return Object.keys(rows[0] ?? {}).flatMap((figure) => {
    const growth = growthOf(rows, figure);
    console.log(
      `  ${figure}: ${((growth - 1) * 100).toFixed(1)} % at most above that after ${WARMING * count} ${what}`,
    );
    return growth <= TOLERANCE || figure === PROCESS ? [] : [`${figure} over ${what}`];
  });
}

async function soak({ name, build, launch }: (typeof BROWSERS)[number]): Promise<string[]> {
  console.log(name);
  const workspace = await prepare(build);
  const site = await Site.start();
  const chat = serve(site);
  const driver = await launch({ extension: workspace.extension, workspace: workspace.folder });
  try {
    const tab = await driver.newTab();
    const look = () => memory(driver, tab);
    await tab.load(chat);
    const grown = [
      ...(await watch("messages", Number(messages), (from, count) => sayAll(tab, from, count), look)),
      ...(await watch("navigations", Number(navigations), (from, count) => goOn(tab, site, from, count), look)),
    ];
    return grown.map((figure) => `${figure} in ${name}`);
  } catch (error) {
    console.log((await driver.complaints()).join("\n"));
    throw error;
  } finally {
    await driver.close();
    await site.stop();
    await workspace.remove();
  }
}

const grown: string[] = [];
for (const browser of BROWSERS) if (browser.name.includes(wanted)) grown.push(...(await soak(browser)));
if (grown.length > 0) throw new Error(`memory grew: ${grown.join(", ")}`);
console.log("✓ Memory stayed within 5 %");
