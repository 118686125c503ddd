/** The page that checks a text, used as a visitor uses it. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import type { Browser } from "playwright-core";

import { launch, serve, visit, type Site } from "./browser.ts";

const SCAM = "我是公安局民警，你涉嫌洗钱，必须把钱转到安全账户核查，不许告诉家人。";

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

void test("typed text is judged at once, with quotes, reasons, rule and hotlines", async () => {
  const { page, complaints, foreign, close } = await visit(browser, site, "index.html");
  await page.getByLabel("要检查的文字").pressSequentially(SCAM);
  await page.locator('.risk-banner:not([data-risk="none"])').waitFor();
  assert.equal(await page.locator(".risk-scam").innerText(), "冒充公检法");

  const quotes = await page.locator(".finding-quote q").allTextContents();
  assert.ok(quotes.length > 1);
  for (const quote of quotes) assert.ok(SCAM.includes(quote), quote);
  for (const item of await page.locator(".findings > li").all()) {
    const kind = await item.locator(".finding-kind").textContent();
    const sentence = await item.locator("> p").textContent();
    assert.ok(kind && sentence && sentence.length > kind.length, sentence ?? "no reason");
  }
  const marked = await page.locator(".marked mark").allInnerTexts();
  assert.ok(marked.length > 1);
  assert.match(await page.locator(".rule-text").innerText(), /\S/);
  assert.equal(await page.locator(".hotlines .contact").first().getAttribute("href"), "tel:110");

  assert.deepEqual(complaints, []);
  assert.deepEqual(foreign, []);
  await close();
});

void test("a finding leads to its place in the text", async () => {
  const { page, close } = await visit(browser, site, "index.html?example=police.scam");
  const quote = page.locator(".finding-quote").first();
  const number = Number(await quote.locator(".finding-number").innerText());
  await quote.focus();
  await page.keyboard.press("Enter");
  assert.equal(await quote.getAttribute("aria-pressed"), "true");
  const active = page.locator('.marked mark[data-active="true"]').first();
  assert.ok((await active.getAttribute("data-findings"))?.split(" ").includes(String(number - 1)));
  await close();
});

void test("no sign is never called safe", async () => {
  for (const locale of ["zh-CN", "zh-TW", "en-US"]) {
    const { page, close } = await visit(browser, site, "index.html", { locale });
    await page.locator("textarea").fill("今晚七点吃饭，记得带伞。");
    const banner = page.locator('.risk-banner[data-risk="none"]');
    await banner.waitFor();
    assert.doesNotMatch(await banner.innerText(), /\bsafe\b|安全|放心/i);
    assert.equal(await page.locator(".findings").count(), 0);
    await close();
  }
});

void test("clearing takes the verdict away", async () => {
  const { page, close } = await visit(browser, site, "index.html?example=task.scam");
  await page.locator(".risk-banner").waitFor();
  await page.getByRole("button", { name: "清空" }).click();
  await page.locator(".waiting").waitFor();
  assert.equal(await page.locator(".risk-banner").count(), 0);
  await close();
});

void test("every example can be loaded from the list", async () => {
  const { page, close } = await visit(browser, site, "index.html");
  const list = page.getByLabel("更多例子");
  assert.equal(await list.locator("optgroup option").count(), 50);
  await list.selectOption("police.lookalike");
  assert.match(await page.locator("textarea").inputValue(), /反诈中心/);
  await close();
});

void test("the page speaks the browser's language and remembers another choice", async () => {
  const { page, close } = await visit(browser, site, "index.html?example=mule.scam", { locale: "zh-HK" });
  assert.equal(await page.locator("html").getAttribute("lang"), "zh-TW");
  await page.getByLabel("語言").selectOption("en");
  await page.getByLabel("Appearance").selectOption("dark");
  await page.getByRole("button", { name: "Large type" }).click();
  await page.reload();
  assert.equal(await page.title(), "Shizha · Check a text");
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  assert.equal(await page.locator("html").evaluate((root) => getComputedStyle(root).fontSize), "20px");
  await close();
});

void test("hotlines follow the region, chosen or guessed", async () => {
  const { page, close } = await visit(browser, site, "index.html", { locale: "en-GB" });
  const region = page.getByLabel("Region");
  assert.equal(await region.inputValue(), "GB");
  await region.selectOption("TW");
  assert.ok((await page.locator(".hotlines .contact").allInnerTexts()).includes("165"));
  await close();
});

void test("markup in a text stays text", async () => {
  const { page, complaints, close } = await visit(browser, site, "index.html");
  await page.locator("textarea").fill(`<img src=x onerror="document.title='broken'">${SCAM}`);
  await page.locator('.risk-banner:not([data-risk="none"])').waitFor();
  assert.equal(await page.locator(".marked img").count(), 0);
  assert.deepEqual(complaints, []);
  await close();
});
