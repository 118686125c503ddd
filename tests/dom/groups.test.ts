/** What only neighbouring paragraphs say together. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser, type Browser } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

async function readPage(html: string) {
  const page = await browser.open(html);
  await page.evaluate(() => {
    Object.assign(globalThis, { run: lab.startSession() });
  });
  await page.waitForFunction(() => run.background.summary?.state === "done");
  const result = async () =>
    page.evaluate(() => ({ ...lab.painted(), count: run.background.summary?.count, sent: run.background.sentGroups }));
  return { page, result };
}

test("joins the paragraphs of one letter", async () => {
  const { result } = await readPage("<div><p>您好，招人刷<b>单</b>。</p><p>天气不错。</p><p>要先垫付。</p></div>");
  const { dangerous, suspicious, count } = await result();
  assert.deepEqual({ dangerous, suspicious, count }, { dangerous: ["刷单", "垫付"], suspicious: [], count: 1 });
});

test("does not join what stands in different places", async () => {
  const { result } = await readPage("<div><p>招人刷单</p></div><div><p>要先垫付</p></div>");
  const { dangerous, suspicious, count } = await result();
  assert.deepEqual({ dangerous, suspicious, count }, { dangerous: [], suspicious: ["刷单", "垫付"], count: 2 });
});

test("joins the rows of a letter that is laid out as a table", async () => {
  const { page, result } = await readPage(`<table><tr><td><table>
    <tr><td><img alt=""></td></tr>
    <tr><td width=20>&nbsp;</td><td>您好，招人<b>刷</b>单。</td><td width=20></td></tr>
    <tr><td><div><p id=p>要先垫付。</p></div></td></tr></table></td></tr></table>`);
  const { dangerous, suspicious, count } = await result();
  assert.deepEqual({ dangerous, suspicious, count }, { dangerous: ["刷单", "垫付"], suspicious: [], count: 1 });
  await page.evaluate(() => document.querySelector("#p")?.append("快！"));
  await page.waitForFunction(
    () => run.background.sent.includes("要先垫付。快！") && lab.painted().dangerous.length === 2,
  );
});

test("joins the tables of a letter, one for each paragraph", async () => {
  const { result } = await readPage(
    "<div><table><tr><td>招人刷单。</td></tr></table><table><tr><td>要先垫付。</td></tr></table></div>",
  );
  assert.deepEqual((await result()).dangerous, ["刷单", "垫付"]);
});

test("does not join the rows of a table of data", async () => {
  const { result } = await readPage(
    "<table><tr><td>招人刷单</td><td>3</td></tr><tr><td>要先垫付</td><td>5</td></tr></table>",
  );
  const { dangerous, suspicious } = await result();
  assert.deepEqual({ dangerous, suspicious }, { dangerous: [], suspicious: ["刷单", "垫付"] });
});

test("adds nothing where a paragraph says it all", async () => {
  const { result } = await readPage("<div><p>招人刷单，先垫付</p><p>另有兼职</p></div>");
  const { dangerous, suspicious, count } = await result();
  assert.deepEqual({ dangerous, suspicious, count }, { dangerous: ["刷单", "垫付"], suspicious: ["兼职"], count: 2 });
});

test("keeps neighbours together in a long run", async () => {
  const filler = "<p>" + "天气不错，我们去散步。".repeat(20) + "</p>";
  const { result } = await readPage(
    `<div>${filler.repeat(8)}<p>招人刷单。</p><p>要先垫付。</p>${filler.repeat(8)}</div>`,
  );
  const { dangerous, sent } = await result();
  assert.deepEqual(dangerous, ["刷单", "垫付"]);
  assert.ok(sent.length > 1 && sent.every((text) => text.length <= 2_000));
});

test("judges a letter anew when one of its paragraphs changes", async () => {
  const { page, result } = await readPage("<div><p>招人刷单。</p><p id=p>要先垫付。</p></div>");
  await page.evaluate(() => document.querySelector("#p")?.append("快！"));
  await page.waitForFunction(
    () => run.background.sent.includes("要先垫付。快！") && lab.painted().dangerous.length === 2,
  );
  await page.evaluate(() => document.querySelector("#p")?.replaceChildren("天气不错。"));
  await page.waitForFunction(() => run.background.summary?.dangerous === false);
  const { suspicious, count } = await result();
  assert.deepEqual({ suspicious, count }, { suspicious: ["刷单"], count: 1 });
});

test("leaves out who wrote it and when", async () => {
  const { result } = await readPage(
    "<div><p>刷单客服 21:51</p><p>天气不错。</p></div><div><p>刷单客服 <time>9:51 PM</time></p><p>要先垫付。</p></div>",
  );
  assert.deepEqual((await result()).sent, []);
});

test("leaves out a name above a message", async () => {
  const { result } = await readPage("<div><div>刷单客服</div><div>要先垫付。</div></div>");
  assert.deepEqual((await result()).sent, []);
});

test("quotes from the sentence that is evidence", async () => {
  const { page } = await readPage(`<div><p>${"天气不错。".repeat(20)}您好，招人刷单。</p><p>要先垫付。</p></div>`);
  const quote = await page.evaluate(() => run.background.summary?.items[0]?.quote);
  assert.equal(quote, "您好，招人刷单。 要先垫付。");
});
