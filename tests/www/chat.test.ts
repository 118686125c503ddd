/** The chat page: it plays, lets a visitor speak, and keeps its own verdict apart. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import type { Browser } from "playwright-core";

import { launch, serve, visit, type Site } from "./browser.ts";

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

void test("a conversation arrives message by message, can be paused and shown whole", async () => {
  const { page, complaints, foreign, close } = await visit(browser, site, "chat.html?play=task.scam&speed=4");
  const bubbles = page.getByRole("log").locator(".bubble");
  await bubbles.nth(1).waitFor();
  await page.getByRole("button", { name: "暂停" }).click();
  const paused = await bubbles.count();
  assert.ok(paused >= 2 && paused < 8, String(paused));
  await page.getByRole("button", { name: "全部显示" }).click();
  await bubbles.nth(7).waitFor();
  assert.equal(await bubbles.count(), 8);
  await page.locator('.verdict-now:not([data-risk="none"])[data-risk]').waitFor();
  await page.getByRole("button", { name: "重播" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".bubble").length < 8);
  assert.deepEqual(complaints, []);
  assert.deepEqual(foreign, []);
  await close();
});

void test("messages keep their elements when more arrive", async () => {
  const { page, close } = await visit(browser, site, "chat.html?play=task.scam&speed=4");
  const first = await page.waitForSelector(".bubble");
  await page.getByRole("button", { name: "全部显示" }).click();
  await page.locator(".bubble").nth(7).waitFor();
  assert.ok(await first.evaluate((element) => element.isConnected));
  await close();
});

void test("a visitor speaks for either side and is judged", async () => {
  const { page, close } = await visit(browser, site, "chat.html");
  const text = page.getByLabel("输入一条消息");
  await text.fill("我是公安局民警，你涉嫌洗钱，把钱转到安全账户，不许告诉家人。");
  await text.press("Enter");
  await page.locator('.verdict-now:not([data-risk="none"])[data-risk]').waitFor();
  await page.getByRole("radio", { name: "我" }).check({ force: true });
  await text.fill("我不信。");
  await text.press("Enter");
  assert.equal(await page.locator('.message[data-from="me"] .bubble').innerText(), "我不信。");
  assert.equal(await text.inputValue(), "");
  await close();
});

void test("the page's verdict can be switched off, and ?bare starts without it", async () => {
  const { page, close } = await visit(browser, site, "chat.html?play=task.scam&speed=0&bare");
  await page.locator(".bubble").nth(7).waitFor();
  const own = page.getByRole("switch");
  assert.equal(await own.isChecked(), false);
  assert.equal(await page.locator(".verdict-now").count(), 0);
  assert.equal(await page.locator(".message[data-risk]").count(), 0);
  await own.check();
  await page.locator(".verdict-now[data-risk]").waitFor();
  await close();
});

void test("the verdict adds no text to the log and says type names only", async () => {
  const { page, close } = await visit(browser, site, "chat.html?play=police.scam&speed=0");
  const log = page.getByRole("log");
  await page.locator(".verdict-now[data-risk]").waitFor();
  const judged = await log.innerText();
  await page.getByRole("switch").uncheck();
  assert.equal(await log.innerText(), judged);
  await page.getByRole("switch").check();
  for (const line of await page.locator(".verdict-steps li").allInnerTexts()) assert.ok(line.length < 40, line);
  await close();
});

void test("the page's title and headings say nothing about scams, so that an extension hears only the chat", async () => {
  const { page, close } = await visit(browser, site, "chat.html?play=police.scam&speed=0");
  const said = [await page.title(), ...(await page.locator("h1, h2, h3").allInnerTexts())].join(" ");
  assert.doesNotMatch(said, /骗|诈|反诈|scam|fraud/i);
  await close();
});
