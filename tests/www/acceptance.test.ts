/**
 * Every scam of the examples is noticed and no look-alike is, both as a chat and pasted as one text, in the built pages with
 * the engine they ship. All conversations are tried before the test fails, and the failure lists each wrong one.
 */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { after, before, test } from "node:test";

import type { Browser, Page } from "playwright-core";

import { launch, serve, visit, type Site } from "./browser.ts";

const names = await readdir(new URL("../../www/conversations/", import.meta.url));
const ids = names.flatMap((name) => ["scam", "lookalike"].map((side) => `${name.replace(".json", "")}.${side}`)).sort();

let browser: Browser;
let site: Site;

before(async () => {
  site = await serve();
  browser = await launch();
});

after(async () => {
  await browser.close();
  await site.stop();
});

async function wrongOnes(path: (id: string) => string, risk: (page: Page) => Promise<string>): Promise<string[]> {
  const { page, close } = await visit(browser, site, path("task.scam"));
  const wrong: string[] = [];
  for (const id of ids) {
    await page.goto(site.address + path(id));
    const got = await risk(page);
    if ((got !== "none") !== id.endsWith(".scam")) wrong.push(`${id}: ${got}`);
  }
  await close();
  return wrong;
}

void test("as a chat", async () => {
  const wrong = await wrongOnes(
    (id) => `chat.html?play=${id}&speed=0`,
    async (page) => (await page.locator(".verdict-now[data-risk]").getAttribute("data-risk")) ?? "missing",
  );
  assert.deepEqual(wrong, []);
});

void test("pasted as one text", async () => {
  const wrong = await wrongOnes(
    (id) => `index.html?example=${id}`,
    async (page) => (await page.locator(".risk-banner").getAttribute("data-risk")) ?? "missing",
  );
  assert.deepEqual(wrong, []);
});
