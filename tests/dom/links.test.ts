/** Where links lead is told with the words that they are. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser, type Browser } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

async function linksOf(html: string): Promise<{ words: string; href: string }[][]> {
  const page = await browser.open(html);
  return page.evaluate(() =>
    lab
      .readBlocks()
      .map(({ text, links }) => links.map(({ start, end, href }) => ({ words: text.slice(start, end), href }))),
  );
}

test("a link's words are told with its address, without path and fragment", async () => {
  const html = `<p>【银行】请 登录 <a href="https://evil.example/a/b?c=d#e">www.<b>bank</b>.example</a> 核实</p>`;
  assert.deepEqual(await linksOf(html), [[{ words: "www.bank.example", href: "https://evil.example/?c=d" }]]);
});

test("two links side by side stay two, and a link around blocks is in each", async () => {
  const beside = `<p><a href="https://a.example/">甲甲</a><a href="https://b.example/">乙乙</a></p>`;
  assert.deepEqual(await linksOf(beside), [
    [
      { words: "甲甲", href: "https://a.example/" },
      { words: "乙乙", href: "https://b.example/" },
    ],
  ]);
  const around = `<a href="https://user@a.example:8080/x"><div>甲甲</div><div>乙乙</div></a>`;
  assert.deepEqual(await linksOf(around), [
    [{ words: "甲甲", href: "https://user@a.example:8080/" }],
    [{ words: "乙乙", href: "https://user@a.example:8080/" }],
  ]);
});

test("what leads nowhere is no link", async () => {
  const nowhere = ["javascript:void(0)", "mailto:a@b.example", "tel:110", "http://["];
  const html = nowhere.map((href) => `<p><a href="${href}">点击这里</a></p>`).join("");
  assert.deepEqual(await linksOf(`${html}<p><a>没有去处</a></p><p>没有链接</p>`), [[], [], [], [], [], []]);
});

test("a block tells a bounded number of links", async () => {
  const [links] = await linksOf(`<p>${`<a href="https://a.example/">甲</a> `.repeat(50)}</p>`);
  assert.equal(links?.length, 32);
});

test("the engine is asked with the links, of groups and threads where the words then stand", async () => {
  const row = (text: string) => `<div class="row"><span>☺</span><div class="bubble">${text}</div></div>`;
  const said = ["在家就能做任务。", "每单都返佣金。"];
  const html = `<div id="chat">${[...said, "先充值一百，点<a href='https://a.example/x'>这里</a>。"].map(row).join("")}</div>`;
  const page = await browser.open(html);
  await page.evaluate(() => {
    Object.assign(globalThis, { run: lab.startSession() });
  });
  await page.waitForFunction(() => run.background.summary?.state === "done");
  const asked = await page.evaluate(() => run.background.sentLinked);
  const link = { message: 0, start: 7, end: 9, href: "https://a.example/" };
  assert.deepEqual(asked[0], { said: "先充值一百，点这里。", links: [link] });
  assert.deepEqual(asked.at(-1), { said: [...said, "先充值一百，点这里。"], links: [{ ...link, message: 2 }] });
});

test("paragraphs that stand together keep their links in place", async () => {
  const page = await browser.open(`<p>在家兼职，轻松。</p><p>先点<a href="https://a.example/">这里加微信</a></p>`);
  await page.evaluate(() => {
    Object.assign(globalThis, { run: lab.startSession() });
  });
  await page.waitForFunction(() => run.background.summary?.state === "done");
  const asked = await page.evaluate(() => run.background.sentLinked);
  const link = { message: 0, start: 11, end: 16, href: "https://a.example/" };
  assert.deepEqual(asked.at(-1), { said: "在家兼职，轻松。\n先点这里加微信", links: [link] });
});
