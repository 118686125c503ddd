/** What few pages and few people ask of the extension. */
import { POPUP_TEXTS } from "../../../extension/shared/popup-texts.ts";
import { SENTINEL } from "../../e2e/lib/messages.ts";
import { until } from "../../e2e/lib/poll.ts";
import { Popup } from "../../e2e/lib/popup.ts";
import type { Tab } from "../../e2e/lib/driver.ts";
import { extensionMemory, pageMemory } from "../lib/held.ts";
import {
  isMarked,
  LONG,
  LONGEST,
  marksIn,
  NOTING,
  painted,
  PAINTED,
  pause,
  timeUntil,
  type Place,
  type Trial,
} from "./trial.ts";

const TEXT = POPUP_TEXTS["zh-CN"];
const PARAGRAPHS = 100_000;
/** Time (ms) the page of a million nodes is watched after it was loaded. */
const WATCHED = 30_000;
const MINUTE = 60_000;
const TABS = 200;
/** Memory that comes and goes by itself, as a share of what there is. */
const FLAT = 1.1;
/** The same of a background that was just started; `npm run soak` looks closer. */
const WARM = 1.25;

/** Time (s) until the popup says this of the page, which stays in front. */
async function timeUntilSaid({ driver }: Place, tab: Tab, words: string): Promise<number> {
  const popup = await Popup.open(driver, tab);
  const time = await timeUntil(`the popup says ${words}`, () =>
    popup.tab.run((wanted) => document.body.textContent.includes(wanted), words),
  );
  await popup.close();
  return time;
}

/** Ten nodes in each paragraph, so that there are a million, and thrice the text that is read of one page. */
const BUILDING = `<script>
  const part = document.createDocumentFragment();
  const words = (n, length) => String.fromCharCode(...Array.from({ length }, (_, at) => 0x4e00 + ((n * 7 + at * 13) % 5000)));
  for (let n = 0; n < ${PARAGRAPHS}; n += 1) {
    const p = document.createElement("p");
    p.append(words(n, 12));
    for (let run = 0; run < 4; run += 1) {
      const element = document.createElement(run % 2 === 0 ? "span" : "b");
      element.append(words(n + run, 12));
      p.append(element);
    }
    part.append(p);
  }
  document.querySelector("#rest").append(part);
</script>`;
const scam = (id: string) => `<p id="${id}">${SENTINEL}</p>`;

const millionNodes: Trial = {
  compared: true,
  run: async (place) => {
    const { driver, site, extended } = place;
    const html = `${NOTING}${scam("top")}<div id="rest"></div>${scam("bottom")}${BUILDING}`;
    const tab = await driver.newTab();
    const loaded = await timeUntil("the page loads", () =>
      tab.load(site.add("/million", { html }), LONG).then(() => true),
    );
    await painted(tab);
    const top = extended
      ? { "scam in view marked after (s)": await timeUntil("it is marked", isMarked(tab, "top")) }
      : {};
    await pause(WATCHED);
    const figures = { "loaded after (s)": loaded, ...top, ...(await painted(tab)) };
    if (!extended) return figures;
    const partial = WATCHED / 1_000 + (await timeUntilSaid(place, tab, TEXT.partial));
    await tab.run(() => document.querySelector("#bottom")?.scrollIntoView());
    const bottom = await timeUntil("the scam at the end is marked", isMarked(tab, "bottom"));
    return {
      ...figures,
      "popup says that it is not all after (s)": partial,
      "scam at the end marked after (s)": bottom,
    };
  },
  limits: { [LONGEST]: PAINTED[LONGEST], "scam in view marked after (s)": (value) => value <= 10 },
};

/** Each 10 ms six messages say something else, two come and two go. */
const CHANGING = `<script>
  const log = document.querySelector("#log");
  let count = 0;
  const words = () => "现在转账 " + (count += 1) + " 元，客服说请稍等";
  const add = () => {
    const row = document.createElement("p");
    row.textContent = words();
    log.append(row);
  };
  for (let n = 0; n < 300; n += 1) add();
  setInterval(() => {
    for (let n = 0; n < 6; n += 1) log.children[(count * 7) % log.children.length].firstChild.data = words();
    for (let n = 0; n < 2; n += 1) {
      add();
      log.firstElementChild.remove();
    }
  }, 10);
</script>`;

const changes: Trial = {
  compared: true,
  run: async ({ driver, site, extended }) => {
    const html = `${NOTING}<div id="said"></div><div id="log" style="height: 300px; overflow: auto"></div>${CHANGING}`;
    const tab = await driver.newTab();
    await tab.load(site.add("/changes", { html }));
    await pause(MINUTE / 3);
    const before = await pageMemory(driver, tab);
    const own = extended ? await extensionMemory(driver, tab) : 0;
    await painted(tab);
    const times: number[] = [];
    const end = performance.now() + MINUTE;
    for (let n = 0; performance.now() < end; n += 1) {
      await tab.run(
        (text, id) => {
          const message = Object.assign(document.createElement("p"), { textContent: text, id });
          document.querySelector("#said")?.replaceChildren(message);
        },
        `${SENTINEL}编号${n}。`,
        `m${n}`,
      );
      if (extended) times.push(await timeUntil("the scam is marked", isMarked(tab, `m${n}`)));
      await pause(2_000);
    }
    const figures = {
      ...(await painted(tab)),
      "page's memory, of that before": (await pageMemory(driver, tab)) / before,
    };
    if (!extended) return figures;
    return {
      ...figures,
      "extension's memory, of that before": (await extensionMemory(driver, tab)) / own,
      "scams, each marked": times.length,
      "marked at the latest after (s)": Math.max(...times),
    };
  },
  limits: {
    ...PAINTED,
    "page's memory, of that before": (value, without) => value <= Math.max(FLAT, without * FLAT),
    "extension's memory, of that before": (value) => value <= WARM,
    "marked at the latest after (s)": (value) => value <= 5,
  },
};

interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(where: { tabId: number }): Promise<string> };
  storage: { session: { get(keys: null): Promise<object> } };
}

/** How many of the tabs say something else than what is on their page: the rest of its number by four. */
const wrongBadges = (page: Tab) =>
  page.run(async () => {
    const names = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { tabs, action } = names.browser ?? names.chrome;
    const wrong = (await tabs.query({})).map(async ({ id, url = "" }) => {
      const number = /\/tab-(\d+)$/.exec(url)?.[1];
      if (number === undefined) return false;
      const expected = Number(number) % 4 === 0 ? "" : String(Number(number) % 4);
      return (await action.getBadgeText({ tabId: id })) !== expected;
    });
    return (await Promise.all(wrong)).filter(Boolean).length;
  });

const storedLength = (page: Tab) =>
  page.run(async () => {
    const names = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    return JSON.stringify(await (names.browser ?? names.chrome).storage.session.get(null)).length;
  });

const manyTabs: Trial = {
  compared: false,
  run: async ({ driver, site }) => {
    const page = await driver.newTab();
    await page.load(`${driver.origin}/popup.html`);
    const opened: Tab[] = [];
    let memory = 0;
    for (let n = 0; n < TABS; n += 1) {
      const tab = await driver.newTab();
      opened.push(tab);
      const scams = Array.from({ length: n % 4 }, () => `<p>${SENTINEL}</p><h2>然后</h2>`).join("");
      const html = `<h1>第${n}页</h1><p>今天天气很好，大家都出去走走。</p>${scams}`;
      await tab.load(site.add(`/tab-${n}`, { html }), LONG);
      if (n === TABS / 10) memory = await extensionMemory(driver, page);
      if (n % (TABS / 4) === TABS / 8) await driver.stopBackground();
    }
    const right = await timeUntil("all badges are right", async () => (await wrongBadges(page)) === 0);
    await driver.stopBackground();
    const last = opened.at(-1);
    if (last === undefined) throw new Error("no tab");
    await last.activate();
    await last.run((text) => {
      document.body.append(
        Object.assign(document.createElement("p"), { id: "more", textContent: `${text}再说一遍。` }),
      );
    }, SENTINEL);
    const more = await timeUntil("one more is marked", isMarked(last, "more"));
    // That tab has a scam more than its number says.
    await until("it is counted", async () => (await wrongBadges(page)) === 1, LONG);
    const figures = {
      "all badges right after (s)": right,
      "one more marked, the background stopped before, after (s)": more,
      "kept of all tabs (KB)": (await storedLength(page)) / 1_024,
      "extension's memory, of that with 20 tabs": (await extensionMemory(driver, page)) / memory,
    };
    for (const tab of opened) await tab.close();
    return { ...figures, "kept when they are closed (KB)": (await untilForgotten(page)) / 1_024 };
  },
  limits: {
    "kept of all tabs (KB)": (value) => value <= 1_024,
    "kept when they are closed (KB)": (value) => value <= 4,
    "extension's memory, of that with 20 tabs": (value) => value <= 1.5,
  },
};

async function untilForgotten(page: Tab): Promise<number> {
  let length = await storedLength(page);
  for (let before = length + 1; length < before;) {
    await pause(1_000);
    [before, length] = [length, await storedLength(page)];
  }
  return length;
}

/** Words of every other sort of scam in a row, so that as much as possible is found in little text. */
const DENSE = "刷单垫付返佣加微信安全账户验证码转账稳赚不赔点击链接屏幕共享";

const flood: Trial = {
  compared: true,
  run: async (place) => {
    const { driver, site, extended } = place;
    const rows = Array.from({ length: 20_000 }, (_, n) => `<p>${n} ${SENTINEL}${DENSE}</p>`).join("");
    const blocks = Array.from({ length: 20 }, () => `<div>${DENSE.repeat(2_000)}</div>`).join("");
    const tab = await driver.newTab();
    const html = `${NOTING}<style>p { margin: 4px }</style>${rows}${blocks}`;
    await tab.load(site.add("/flood", { html }), LONG);
    await painted(tab);
    await pause(WATCHED);
    const figures = await painted(tab);
    if (!extended) return figures;
    const popup = await Popup.open(driver, tab);
    const listed = await until("they are listed", async () => (await popup.view()).items.length || null, LONG);
    const badge = await popup.badge();
    await popup.close();
    return {
      ...figures,
      marks: await marksIn(tab),
      "badge says 99+ (1)": Number(badge === "99+"),
      listed,
    };
  },
  limits: {
    [LONGEST]: PAINTED[LONGEST],
    marks: (value) => value > 0 && value <= 2_000,
    "badge says 99+ (1)": (value) => value === 1,
    listed: (value) => value === 50,
  },
};

export const TRIALS: Record<string, Trial> = {
  "a million nodes": millionNodes,
  "1,000 changes a second for a minute": changes,
  "200 tabs": manyTabs,
  "text made to be found": flood,
};
