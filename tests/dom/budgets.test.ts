/** What reading costs a page, in counts: none may rise above its budget in tests/budgets.json. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import budgets from "../budgets.json" with { type: "json" };
import { startBrowser, type Browser } from "./browser.ts";

type Counted = "styles" | "boxes" | "searches" | "observers" | "wakeups";

declare global {
  var counts: Record<Counted, number>;
  var run: ReturnType<typeof lab.startSession>;
}

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const COUNT = 1_200;
const ARTICLE = Array.from({ length: COUNT }, (_, n) => `<p>第${n}段写的是<b>今天</b>的天气。</p>`).join("");
const CHAT = `<div id="log">${Array.from({ length: 60 }, (_, n) => `<div><span>第${n}条：明天见。</span></div>`).join("")}</div>`;

/** Counts what the content modules ask of the page and of the clock. Runs in the page. */
function count(): void {
  const counts = { styles: 0, boxes: 0, searches: 0, observers: 0, wakeups: 0 };
  globalThis.counts = counts;
  const counted = <T extends object>(owner: T, names: readonly (keyof T)[], what: Counted) => {
    for (const name of names) {
      const native = owner[name] as (...values: unknown[]) => unknown;
      const replacement = function (this: unknown, ...values: unknown[]) {
        counts[what] += 1;
        return native.apply(this, values);
      };
      Object.defineProperty(owner, name, { value: replacement, configurable: true, writable: true });
    }
  };
  counted(globalThis as unknown as Window, ["getComputedStyle"], "styles");
  counted(Element.prototype, ["checkVisibility"], "styles");
  counted(Element.prototype, ["getBoundingClientRect", "getClientRects"], "boxes");
  counted(Range.prototype, ["getBoundingClientRect", "getClientRects"], "boxes");
  counted(Document.prototype, ["querySelector", "querySelectorAll"], "searches");

  const NativeObserver = MutationObserver;
  globalThis.MutationObserver = class extends NativeObserver {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        counts.observers += 1;
        callback(records, observer);
      });
    }
  };
  const woken =
    <A extends unknown[]>(callback: (...values: A) => void) =>
    (...values: A) => {
      counts.wakeups += 1;
      callback(...values);
    };
  const world = globalThis as unknown as Record<string, (callback: () => void, ...rest: unknown[]) => unknown>;
  for (const name of ["setTimeout", "setInterval", "requestAnimationFrame", "requestIdleCallback"]) {
    const native = world[name]?.bind(globalThis);
    if (native !== undefined) world[name] = (callback, ...rest) => native(woken(callback), ...rest);
  }
}

/** Reads a page on a clock of the test's own. */
async function read(html: string): Promise<Page> {
  const page = await browser.open(html);
  await page.clock.install();
  await page.evaluate(count);
  await page.evaluate(() => {
    globalThis.run = lab.startSession();
  });
  await settle(page);
  return page;
}

/** Longer than any timer of ours runs. */
async function settle(page: Page): Promise<void> {
  await page.clock.runFor(20_000);
  assert.equal(await page.evaluate(() => run.background.summary?.state), "done");
}

const taken = (page: Page) =>
  page.evaluate(() => {
    const { batches, reports, requests } = run.background;
    const result = { ...counts, scans: batches, reports, requests };
    Object.assign(run.background, { batches: 0, reports: 0, requests: 0 });
    for (const name of Object.keys(counts) as Counted[]) counts[name] = 0;
    return result;
  });

function keep(counted: Record<string, number>, limits: Record<string, { limit: number; reason: string }>): void {
  for (const [name, { limit, reason }] of Object.entries(limits)) {
    const number = counted[name] ?? assert.fail(`nobody counts "${name}"`);
    assert.ok(number <= limit, `${name}: ${number}, where ${limit} are allowed. ${reason}`);
  }
}

test("reading a page stays in its budget", async () => {
  const page = await read(`<h1>天气</h1><main>${ARTICLE}</main>`);
  const counted = await taken(page);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  assert.ok(counted.styles >= COUNT, "styles are counted");
  keep({ ...counted, "styles per element": counted.styles / elements }, budgets.load);
});

test("a message in a chat stays in its budget", async () => {
  const page = await read(CHAT);
  await taken(page);
  await page.evaluate(() => {
    document.getElementById("log")?.insertAdjacentHTML("beforeend", "<div><span>刚刚到的一条：好的。</span></div>");
  });
  await settle(page);
  assert.equal(await page.evaluate(() => run.background.sent.includes("刚刚到的一条：好的。")), true);
  keep(await taken(page), budgets.message);
});

test("words that stream in stay in their budget", async () => {
  const page = await read(CHAT);
  await page.evaluate(() => {
    document.getElementById("log")?.insertAdjacentHTML("beforeend", "<div id=growing>好的</div>");
  });
  // Else it goes on beside, with each word by what this machine takes for it.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 20_000);
  await taken(page);
  for (let word = 0; word < 50; word += 1) {
    await page.evaluate(() => document.getElementById("growing")?.append("，这就"));
    await page.clock.runFor(40);
  }
  await settle(page);
  assert.match(await page.evaluate(() => run.background.sent.at(-1) ?? ""), /^好的(，这就){50}$/);
  keep(await taken(page), budgets.stream);
});

for (const [name, html] of [
  ["a page without a scam", `<h1>天气</h1>${ARTICLE}<chat-box></chat-box><div hidden>藏起来的话</div>`],
  ["a page with a card", `${CHAT}<p>兼职刷单，先垫付，加微信</p>`],
] as const) {
  test(`nothing wakes ${name} that is idle`, async () => {
    const page = await read(html);
    assert.ok((await taken(page)).wakeups > 0, "wakeups are counted");
    await page.clock.runFor(60_000);
    keep(await taken(page), budgets.idle);
  });
}
