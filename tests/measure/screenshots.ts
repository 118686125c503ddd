/** Draws the pictures of the documentation anew, from the built demo and the built extension: `npm run screenshots`. */
import { mkdir, writeFile } from "node:fs/promises";

import type { Language } from "@engine";
import type { Browser } from "playwright-core";

import { card } from "../e2e/lib/card.ts";
import { launchChromium, type ChromiumDriver } from "../e2e/lib/chromium.ts";
import { prepare } from "../e2e/lib/extension.ts";
import { Popup } from "../e2e/lib/popup.ts";
import { until } from "../e2e/lib/poll.ts";
import { shrink } from "./lib/png.ts";
import { launch, serve, visit, type Site } from "../www/browser.ts";

const FOLDER = new URL("../../docs/screenshots/", import.meta.url);
const SCHEMES = ["light", "dark"] as const;
type Scheme = (typeof SCHEMES)[number];

/** For readers of each language a conversation that they are likely to meet, and their region. */
const STORIES: Record<Language, string> = { "zh-CN": "police.scam", "zh-TW": "invest.scam", en: "phishing.scam" };
const REGIONS: Record<Language, string> = { "zh-CN": "CN", "zh-TW": "TW", en: "US" };
const LANGUAGES = Object.keys(STORIES) as Language[];

const DEMO_SIZE = { width: 1100, height: 800 };
const CARD_SIZE = { width: 960, height: 860 };
const POPUP_SIZE = { width: 380, height: 600 };

async function save(name: string, picture: Buffer): Promise<void> {
  await writeFile(new URL(`${name}.png`, FOLDER), shrink(picture));
}

async function drawDemo(browser: Browser, site: Site, language: Language, scheme: Scheme): Promise<void> {
  const setting = { locale: language, colorScheme: scheme, viewport: DEMO_SIZE };
  const check = await visit(browser, site, `index.html?example=${STORIES[language]}`, setting);
  await check.page.locator(".risk-banner[data-risk=dangerous]").waitFor();
  await save(`demo-check-${language}-${scheme}`, await check.page.screenshot({ animations: "disabled" }));
  await check.close();

  const chat = await visit(browser, site, `chat.html?play=${STORIES[language]}&speed=0`, setting);
  await chat.page.locator(".verdict-now[data-risk=dangerous]").waitFor();
  await save(`demo-chat-${language}-${scheme}`, await chat.page.screenshot({ animations: "disabled" }));
  await chat.close();
}

/** The card over a chat, and the popup that speaks of the same page. */
async function drawExtension(driver: ChromiumDriver, site: Site, language: Language, scheme: Scheme): Promise<void> {
  const tab = await driver.newTab();
  await tab.page.setViewportSize(CARD_SIZE);
  await tab.page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await tab.page.addInitScript((chosen) => {
    localStorage.setItem("shizha-demo", JSON.stringify({ language: chosen }));
  }, language);
  await tab.load(`${site.address}chat.html?play=${STORIES[language]}&speed=0&bare`);

  const popup = await Popup.open(driver, tab);
  await popup.chooseLanguage(language);
  await popup.chooseRegion(REGIONS[language]);
  await card(tab, (shown) => shown.language === language);
  await save(`card-${language}-${scheme}`, await tab.page.screenshot());

  const { page } = popup.tab;
  await page.setViewportSize(POPUP_SIZE);
  await page.emulateMedia({ colorScheme: scheme });
  await popup.reload();
  await until("the popup lists what was found", async () => (await popup.view()).items.length > 0);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...POPUP_SIZE, height });
  await save(`popup-${language}-${scheme}`, await page.screenshot());
  await popup.close();
  await tab.close();
}

await mkdir(FOLDER, { recursive: true });
const site = await serve();
const browser = await launch();
const workspace = await prepare("chrome-mv3");
const driver = await launchChromium({ extension: workspace.extension, workspace: workspace.folder });
try {
  for (const language of LANGUAGES) {
    for (const scheme of SCHEMES) {
      await drawDemo(browser, site, language, scheme);
      await drawExtension(driver, site, language, scheme);
    }
  }
} finally {
  await driver.close();
  await browser.close();
  await site.stop();
  await workspace.remove();
}
