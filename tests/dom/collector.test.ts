import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { startBrowser, type Browser } from "./browser.ts";

const folder = new URL("fixtures/", import.meta.url);
const names = readdirSync(folder).flatMap((file) => /^(.+)\.html$/.exec(file)?.[1] ?? []);

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

for (const name of names) {
  test(`reads the blocks of ${name}.html as a reader sees them`, async () => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
    const page = await browser.openFixture(name);
    const blocks = await page.evaluate(() => lab.readBlocks().map((block) => block.text));
    assert.deepEqual(blocks, expected);
  });

  test(`maps every piece of ${name}.html back to its nodes`, async () => {
    const page = await browser.openFixture(name);
    assert.deepEqual(await page.evaluate(() => lab.disagreements()), []);
  });

  test(`leaves ${name}.html as it was`, async () => {
    const page = await browser.openFixture(name);
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const untouched = await html();
    await page.evaluate(() => lab.readBlocks());
    assert.equal(await html(), untouched);
  });
}

test("gives no range once the text has changed", async () => {
  const page = await browser.open("<p>刷<b>单</b>兼职</p>");
  const ranges = await page.evaluate(() => {
    const [block] = lab.readBlocks();
    const before = block?.range(0, 2)?.toString();
    const bold = document.querySelector("b");
    if (bold !== null) bold.textContent = "卡";
    return [before, block?.range(0, 2) ?? null];
  });
  assert.deepEqual(ranges, ["刷单", null]);
});

test("cuts overlong text between sentences and never inside a character", async () => {
  const page = await browser.open("<p id=a></p><p id=b></p>");
  const [sentences, pairs] = await page.evaluate(() => {
    const fill = (id: string, text: string) => document.querySelector(id)?.append(text);
    fill("#a", "一句话说完了。".repeat(2_000));
    fill("#b", "x" + "𠀋".repeat(9_000));
    const texts = lab.readBlocks().map((block) => block.text);
    return [texts.filter((text) => text.includes("话")), texts.filter((text) => !text.includes("话"))] as const;
  });
  assert.equal(sentences.join(""), "一句话说完了。".repeat(2_000));
  assert.ok(sentences.every((text) => text.endsWith("。") && text.length <= 8_000));
  assert.equal(pairs.join(""), "x" + "𠀋".repeat(9_000));
  assert.ok(pairs.every((text) => !/\p{Surrogate}/u.test(text)));
});
