/**
 * Whether memory stays where it is: `npm run soak [-- messages navigations]`, in Chromium, 10,000 and 1,000 if not said,
 * none of either for 0.
 *
 * First a chat that goes on and keeps its last 200 messages on the page, as long chats do; every twentieth is a scam, no two
 * are alike. Then one tab that goes from page to page, every other one with a scam. Prints the memory after a collection,
 * step by step, and fails if it is ever more than 5 % above what it was half-way.
 */
import { launchChromium, type ChromiumDriver, type ChromiumTab } from "../e2e/lib/chromium.ts";
import { prepare } from "../e2e/lib/extension.ts";
import { markedTexts } from "../e2e/lib/marks.ts";
import { SENTINEL } from "../e2e/lib/messages.ts";
import { until } from "../e2e/lib/poll.ts";
import { Site } from "../e2e/lib/site.ts";
import { backgroundMemory, extensionProcess, heapOf } from "./lib/memory.ts";
import { prose } from "./pages/scenes.ts";

const [messages = 10_000, navigations = 1_000] = process.argv.slice(2).map(Number);

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
async function sayAll(tab: ChromiumTab, from: number, count: number): Promise<void> {
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

async function goOn(tab: ChromiumTab, site: Site, from: number, count: number): Promise<void> {
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

async function memory(driver: ChromiumDriver, tab: ChromiumTab): Promise<Figures> {
  const heaps = { "page's heap (MB)": await heapOf(tab), ...(await backgroundMemory(driver, tab)) };
  const process = await extensionProcess(tab);
  return process === null ? heaps : { ...heaps, [PROCESS]: process };
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

const workspace = await prepare("chrome-mv3");
const site = await Site.start();
const chat = serve(site);
const driver = await launchChromium({ extension: workspace.extension, workspace: workspace.folder });
try {
  const tab = await driver.newTab();
  const look = () => memory(driver, tab);
  await tab.load(chat);
  const grown = [
    ...(await watch("messages", messages, (from, count) => sayAll(tab, from, count), look)),
    ...(await watch("navigations", navigations, (from, count) => goOn(tab, site, from, count), look)),
  ];
  if (grown.length > 0) throw new Error(`memory grew: ${grown.join(", ")}`);
  console.log("✓ Memory stayed within 5 %");
} catch (error) {
  console.log((await driver.complaints()).join("\n"));
  throw error;
} finally {
  await driver.close();
  await site.stop();
  await workspace.remove();
}
