/** What is read first on a page too long to be read at once. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { startBrowser, type Browser } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const COUNT = 6_000;
const PARAGRAPHS = Array.from({ length: COUNT }, (_, n) => `<p id="p${n}">第${n}段写的是今天的天气。</p>`).join("");

/** Begins to read; `prepare` happens just before, `meanwhile` once the first words were sent. */
async function read(page: Page, prepare: () => void, meanwhile: () => void): Promise<void> {
  await page.evaluate(prepare);
  await page.evaluate((script) => {
    Object.assign(globalThis, { run: lab.startSession() });
    const { background } = run;
    const scan = background.scan.bind(background);
    let begun = false;
    background.scan = (...request) => {
      if (!begun) (0, eval)(script);
      begun = true;
      // No engine answers at once: the page has time to go on meanwhile.
      return new Promise((resolve) => setTimeout(resolve, 100)).then(() => scan(...request));
    };
  }, `(${meanwhile.toString()})()`);
  await page.waitForFunction(() => run.background.summary?.state === "done");
}

const sent = (page: Page) => page.evaluate(() => run.background.sent);
const nothing = () => undefined;

test("a message that arrives comes before the rest of the page, and all of that is read", async () => {
  const page = await browser.open(`<main>${PARAGRAPHS}</main>`);
  await read(page, nothing, () => {
    document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>刚刚到的一条</p>");
  });
  const texts = await sent(page);
  assert.ok(texts.indexOf("刚刚到的一条") < COUNT / 4, `after ${texts.indexOf("刚刚到的一条")} others`);
  assert.equal(new Set(texts).size, COUNT + 1);
});

test("what is in view comes first", async () => {
  const page = await browser.open(`<main>${PARAGRAPHS}</main>`);
  await read(page, () => document.querySelector("#p4000")?.scrollIntoView(), nothing);
  const texts = await sent(page);
  assert.equal(texts.slice(0, 100).includes("第4000段写的是今天的天气。"), true);
  assert.equal(new Set(texts).size, COUNT);
  // More than a page remembers lies between the two times that it comes by what was in view.
  assert.ok(texts.length < COUNT + 100, `${texts.length} asked`);
});

test("what is in view comes first, however many elements lie before it", async () => {
  // Nothing that is sent, and more elements than are looked at.
  const page = await browser.open(`<main>${"<p>1</p>".repeat(25_000)}${PARAGRAPHS}</main>`);
  await read(page, () => document.querySelector("#p4000")?.scrollIntoView(), nothing);
  assert.equal((await sent(page)).slice(0, 100).includes("第4000段写的是今天的天气。"), true);
});

test("what is in view comes first in a box that scrolls by itself", async () => {
  const page = await browser.open(`<main style="height: 400px; overflow: auto">${PARAGRAPHS}</main>`);
  await read(page, () => document.querySelector("#p4000")?.scrollIntoView(), nothing);
  assert.equal((await sent(page)).slice(0, 100).includes("第4000段写的是今天的天气。"), true);
});

test("what the reader scrolls to comes before the rest", async () => {
  const page = await browser.open(`<main>${PARAGRAPHS}</main>`);
  await read(page, nothing, () => document.querySelector("#p5000")?.scrollIntoView());
  const at = (await sent(page)).indexOf("第5000段写的是今天的天气。");
  assert.ok(at >= 0 && at < COUNT / 2, `after ${at} others`);
});

test("a page that never stops changing is read to its end", async () => {
  const page = await browser.open(`<p id="clock">现在是零点</p><main>${PARAGRAPHS}</main>`);
  await read(page, nothing, () => {
    let n = 0;
    const timer = setInterval(() => {
      n += 1;
      const clock = document.querySelector("#clock");
      if (clock !== null) clock.textContent = `现在是第${n}刻`;
      if (run.background.sent.includes("第5999段写的是今天的天气。")) clearInterval(timer);
    }, 40);
  });
  assert.equal((await sent(page)).includes("第5999段写的是今天的天气。"), true);
});

test("a page beyond the limit is read in part, which is said, and what comes in view or changes all the same", async () => {
  const long = Array.from({ length: 300 }, (_, n) => `<p>第${n}段。${"今天天气不错。".repeat(1_050)}</p>`).join("");
  const page = await browser.open(`<main>${long}<p id="end">最后一段</p></main>`);
  await read(page, nothing, nothing);
  assert.equal(await page.evaluate(() => run.background.summary?.partial), true);
  assert.equal((await sent(page)).includes("最后一段"), false);
  await page.evaluate(() => document.querySelector("#end")?.scrollIntoView());
  await page.waitForFunction(() => run.background.sent.includes("最后一段"));
  await page.evaluate(() => document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>刚刚到的一条</p>"));
  await page.waitForFunction(() => run.background.sent.includes("刚刚到的一条"));
  assert.equal(await page.evaluate(() => run.background.summary?.partial), true);
});

declare global {
  var run: ReturnType<typeof lab.startSession>;
}
