/** WCAG AA as far as a program can tell, in every state, theme, size and language; plus the promises axe does not check. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";

import { launch, serve, visit, type Site } from "./browser.ts";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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

async function complete(page: Page): Promise<void> {
  const chat = page.url().includes("chat.html");
  if (!chat) await page.locator(".hotlines").waitFor();
  if (page.url().includes("?"))
    await page
      .locator(chat ? ".verdict-steps li" : ".risk-banner")
      .first()
      .waitFor();
  // Elements on their way in are half transparent, which reads as poor contrast.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === "finished"));
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>("axe.run()");
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

const PAGES = [
  "index.html",
  "index.html?example=task.scam",
  "index.html?example=invest.lookalike",
  "chat.html",
  "chat.html?play=romance.scam&speed=0",
];
const SETTINGS = [
  { locale: "zh-CN", colorScheme: "light", largeType: false, viewport: { width: 1280, height: 860 } },
  { locale: "zh-TW", colorScheme: "dark", largeType: true, viewport: { width: 1280, height: 860 } },
  { locale: "en-US", colorScheme: "dark", largeType: false, viewport: { width: 380, height: 760 } },
  { locale: "en-US", colorScheme: "light", largeType: true, viewport: { width: 380, height: 760 } },
] as const;

for (const path of PAGES) {
  for (const { largeType, ...setting } of SETTINGS) {
    const name = `${path}, ${setting.locale}, ${setting.colorScheme}${largeType ? ", large" : ""}, ${String(setting.viewport.width)} px`;
    void test(name, async () => {
      const { page, close } = await visit(browser, site, "icon.svg", { ...setting, reducedMotion: "reduce" });
      await page.evaluate((large) => {
        localStorage.setItem("shizha-demo", JSON.stringify({ largeType: large }));
      }, largeType);
      await page.goto(site.address + path);
      await complete(page);

      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await page.evaluate(smallTargets), [], "targets below 44 px");
      assert.deepEqual(await page.evaluate(tightLines), [], "line height below 1.4");
      assert.equal(await page.evaluate(sideways), 0, "the page scrolls sideways");
      await close();
    });
  }
}

function smallTargets(): string[] {
  return [...document.querySelectorAll("button, select, textarea, input, summary, a[href]:not(.skip)")]
    .map((element) => ({ element: element.closest("label") ?? element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0)
    .map(({ element }) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
    .map(({ element }) => element.outerHTML.slice(0, 80));
}

function tightLines(): string[] {
  return [...document.querySelectorAll("body *")]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
    .filter((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) < 1.39;
    })
    .filter((element) => !element.matches("option, .mark-number, noscript"))
    .map((element) => element.outerHTML.slice(0, 80));
}

function sideways(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

void test("the keyboard reaches everything in order, beginning with a way past the header", async () => {
  const { page, close } = await visit(browser, site, "chat.html?play=task.scam&speed=0");
  await complete(page);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "skip");
  await page.keyboard.press("Enter");
  const seen: string[] = [];
  for (let presses = 0; presses < 70; presses++) {
    await page.keyboard.press("Tab");
    seen.push(
      await page.evaluate(() => document.activeElement?.getAttribute("role") ?? document.activeElement?.tagName ?? ""),
    );
  }
  for (const role of ["SUMMARY", "BUTTON", "SELECT", "log", "INPUT", "switch", "A"])
    assert.ok(seen.includes(role), role);
  await close();
});
