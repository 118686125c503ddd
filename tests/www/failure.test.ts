/** Without an engine the pages say so, promise nothing, and go on working as far as they can. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import type { Browser, BrowserContext } from "playwright-core";

import { launch, serve, type Site } from "./browser.ts";

let browser: Browser;
let site: Site;
let siteWithoutEngine: Site;

before(async () => {
  site = await serve();
  siteWithoutEngine = await serve(".wasm");
  browser = await launch();
});

after(async () => {
  await browser.close();
  await site.stop();
  await siteWithoutEngine.stop();
});

async function expectPlainFailure(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}index.html`);
  await page.getByRole("alert").waitFor();
  assert.match(await page.getByRole("alert").innerText(), /检查引擎没有启动[\s\S]*原因：\S/);
  await page.locator("textarea").fill("把钱转到安全账户");
  assert.equal(await page.locator("textarea").inputValue(), "把钱转到安全账户");
  assert.equal(await page.locator(".risk-banner").count(), 0, "no verdict without an engine");

  await page.goto(`${address}chat.html?play=task.scam&speed=0`);
  await page.getByRole("alert").waitFor();
  assert.equal(await page.getByRole("log").locator(".bubble").count(), 8);
  assert.equal(await page.locator(".verdict-now[data-risk]").count(), 0);
  await context.close();
}

void test("the wasm file cannot be loaded", async () => {
  const context = await browser.newContext({ locale: "zh-CN" });
  await expectPlainFailure(context, siteWithoutEngine.address);
});

void test("the worker cannot be loaded", async () => {
  const context = await browser.newContext({ locale: "zh-CN", serviceWorkers: "block" });
  await context.route("**/assets/worker-*.js", (route) => route.abort());
  await expectPlainFailure(context, site.address);
});
