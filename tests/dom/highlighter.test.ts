import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { startBrowser, type Browser } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

async function openMarked(html: string, count: number): Promise<Page> {
  const page = await browser.open(html);
  await page.evaluate(() => {
    Object.assign(globalThis, { run: lab.startSession() });
  });
  await page.waitForFunction(
    (n) => run.background.summary?.state === "done" && run.background.summary.count === n,
    count,
  );
  return page;
}

test("marks exactly the words of the findings", async () => {
  const page = await openMarked("<p>先找刷<b>单</b>的人，再垫<i>付</i>。</p><p>找兼职</p><p>天气不错</p>", 2);
  assert.deepEqual(await page.evaluate(() => lab.painted()), { suspicious: ["兼职"], dangerous: ["刷单", "垫付"] });
});

test("merges overlapping findings into one range", async () => {
  const page = await openMarked("<p>刷单垫付加微信</p>", 1);
  assert.deepEqual((await page.evaluate(() => lab.painted())).dangerous, ["刷单垫付加微信"]);
});

test("marks inside shadow roots and gives each its sheet", async () => {
  const page = await openMarked(
    "<p>刷单垫付甲</p><div id=h></div><script>h.attachShadow({mode:'closed'}).innerHTML='<p>刷单，垫付乙</p>'</script>",
    2,
  );
  assert.deepEqual(
    (await page.evaluate(() => lab.painted())).dangerous.toSorted(),
    ["刷单", "刷单垫付", "垫付"].toSorted(),
  );
  const sheets = await page.evaluate(() => {
    const host = document.querySelector("#h");
    const root = host === null ? undefined : shadowRoots.get(host);
    return [document.adoptedStyleSheets.length, root?.adoptedStyleSheets.length];
  });
  assert.deepEqual(sheets, [1, 1]);
});

test("changes nothing in the document but the card's own element", async () => {
  const page = await browser.open("<p>先找刷<b>单</b>的人，再垫付。</p><div contenteditable>刷单垫付草稿</div>");
  const body = () => page.evaluate(() => document.head.outerHTML + document.body.outerHTML);
  const untouched = await body();
  await page.evaluate(() => {
    Object.assign(globalThis, { run: lab.startSession() });
  });
  await page.waitForFunction(() => run.background.summary?.count === 2);
  await page.waitForSelector("html > div", { state: "attached" });
  assert.equal(await body(), untouched);
  const added = await page.evaluate(() => [...document.documentElement.children].map((child) => child.outerHTML));
  assert.deepEqual(added.slice(2), ["<div></div>"]);
});

test("leaves the page's own highlights and sheets alone", async () => {
  const page = await openMarked(
    "<p id=p>刷单垫付</p><script>CSS.highlights.set('search', new Highlight()); document.adoptedStyleSheets = [new CSSStyleSheet()]</script>",
    1,
  );
  const left = await page.evaluate(() => {
    run.session.stop();
    return [[...CSS.highlights.keys()], document.adoptedStyleSheets.length, document.documentElement.children.length];
  });
  assert.deepEqual(left, [["search"], 1, 2]);
});

test("marks again after the page cleared the registry", async () => {
  const page = await openMarked("<p>刷单垫付</p><div id=d></div>", 1);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.querySelector("#d")?.append("别的字");
  });
  await page.waitForFunction(() => lab.painted().dangerous.length === 1);
});

test("keeps marks readable on light and dark pages", async () => {
  const page = await openMarked("<p>刷单垫付</p>", 1);
  const rules = await page.evaluate(() =>
    [...(document.adoptedStyleSheets[0]?.cssRules ?? [])].map((rule) => rule.cssText).join("\n"),
  );
  const tints = [...rules.matchAll(/rgba\((\d+), (\d+), (\d+), ([\d.]+)\)/g)].map((match) =>
    match.slice(1).map(Number),
  );
  assert.equal(tints.length, 2);
  const luminance = (rgb: number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const [r = 0, g = 0, b = 0, alpha = 0] of tints) {
    for (const [paper, ink] of [
      [255, 0],
      [0, 255],
      [18, 232],
    ] as const) {
      const blended = [r, g, b].map((value) => value * alpha + paper * (1 - alpha));
      const [low = 0, high = 0] = [luminance(blended), luminance([ink, ink, ink])].toSorted((x, y) => x - y);
      assert.ok((high + 0.05) / (low + 0.05) >= 4.5, `tint ${[r, g, b].join()} on ${paper}`);
    }
  }
});
