/** After one visit the demo opens without a connection, and a browser would install it. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import type { Browser } from "playwright-core";

import { launch, serve, visit } from "./browser.ts";

let browser: Browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser.close();
});

void test("both pages open and judge after the server is gone", async () => {
  const site = await serve();
  const { page, foreign, close } = await visit(browser, site, "");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await site.stop();

  await page.reload();
  await page.locator("textarea").fill("你涉嫌洗钱，把钱转到安全账户，不许告诉家人。");
  await page.locator('.risk-banner:not([data-risk="none"])').waitFor();
  await page.goto(`${site.address}chat.html?play=task.scam&speed=0`);
  await page.locator('.verdict-now:not([data-risk="none"])[data-risk]').waitFor();
  await page.goto(`${site.address}index.html?example=task.scam`);
  await page.locator('.risk-banner:not([data-risk="none"])').waitFor();
  assert.deepEqual(foreign, []);
  await close();
});

void test("the manifest is complete and every icon it names has the size it states", async () => {
  const site = await serve();
  const { page, close } = await visit(browser, site, "index.html");
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  assert.deepEqual(
    installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito"),
    [],
  );
  await close();
  await site.stop();
});
