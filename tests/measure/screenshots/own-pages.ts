/** The extension's own pages: popup, side panel, options, learn pages, check page, first screens. */
import { PANEL_TEXTS } from "../../../extension/panel/texts.ts";
import { WELCOME_TEXTS } from "../../../extension/welcome/texts.ts";
import { CheckPage } from "../../e2e/lib/answer.ts";
import type { ChromiumDriver, ChromiumTab } from "../../e2e/lib/chromium.ts";
import { OptionsPage } from "../../e2e/lib/options.ts";
import { Panel } from "../../e2e/lib/panel.ts";
import { Popup } from "../../e2e/lib/popup.ts";
import { until, untilEqual } from "../../e2e/lib/poll.ts";
import type { Site } from "../../e2e/lib/site.ts";
import { dress, take, type Setting } from "./album.ts";
import { STORIES } from "./stories.ts";

/** A popup and a panel are never wider, zoomed or not: the browser makes them as narrow as it likes. */
const POPUP_SIZE = [380, 600] as const;
const PANEL_SIZE = [400, 800] as const;
const PAGE_SIZE = [960, 800] as const;
/** Recognising the words of a picture takes its time. */
const READING_PATIENCE = 120_000;

/** A tab of the extension as Playwright has it; the tests know it only as any browser's. */
const pageOf = (tab: object) => (tab as ChromiumTab).page;

/** `about` shows a conversation in which something is found. */
export async function drawPopups(
  driver: ChromiumDriver,
  site: Site,
  about: ChromiumTab,
  setting: Setting,
): Promise<void> {
  const popup = await Popup.open(driver, about);
  await dress(popup.tab.page, setting, ...POPUP_SIZE);
  await until("the popup lists what was found", async () => (await popup.view()).items.length > 0);
  await take(popup.tab.page, "popup", setting, true);
  await popup.close();

  const quiet = await driver.newTab();
  await quiet.load(site.add("/quiet", { html: "<p>今天天气很好。</p>" }));
  const calm = await Popup.open(driver, quiet);
  await dress(calm.tab.page, setting, ...POPUP_SIZE);
  await until("the site is named", async () => (await calm.view()).siteEnabled);
  await take(calm.tab.page, "popup-quiet", setting, true);
  await calm.close();
  await quiet.close();
}

export async function drawPanel(driver: ChromiumDriver, about: ChromiumTab, setting: Setting): Promise<void> {
  const panel = await Panel.open(driver, about);
  await dress(pageOf(panel.tab), setting, ...PANEL_SIZE);
  await panel.press(PANEL_TEXTS[setting.language].details);
  await until("the details are there", async () => (await panel.view()).details !== "");
  await take(pageOf(panel.tab), "panel", setting, true);
  await panel.tab.close();
}

async function drawOptions(tab: ChromiumTab, driver: ChromiumDriver, setting: Setting): Promise<void> {
  await OptionsPage.open(driver, tab);
  await take(tab.page, "options", setting, true);
}

async function drawLearnPages(tab: ChromiumTab, driver: ChromiumDriver, setting: Setting): Promise<void> {
  for (const [screen, query] of [
    ["learn", ""],
    ["learn-article", `?scam=${STORIES[setting.language].conversation.replace(".scam", "")}`],
  ] as const) {
    await tab.load(`${driver.origin}/learn.html${query}`);
    await until("the engine has answered", () =>
      tab.run(() => document.querySelector(".rule, .contents strong:not(:empty)") !== null),
    );
    await take(tab.page, screen, setting, true);
  }
}

async function drawCheckPage(driver: ChromiumDriver, setting: Setting): Promise<void> {
  const { message, picture } = STORIES[setting.language];
  const check = await CheckPage.open(driver);
  await dress(pageOf(check.tab), setting, ...PAGE_SIZE);
  await check.write(message);
  await check.press(".check button.main");
  await check.answered();
  await take(pageOf(check.tab), "check", setting, true);
  await check.tab.close();

  const other = await CheckPage.open(driver);
  await dress(pageOf(other.tab), setting, ...PAGE_SIZE);
  await other.choosePictureOf(picture);
  await other.answered(READING_PATIENCE);
  await take(pageOf(other.tab), "check-picture", setting, true);
  await other.tab.close();
}

async function drawFirstScreens(tab: ChromiumTab, driver: ChromiumDriver, setting: Setting): Promise<void> {
  const text = WELCOME_TEXTS[setting.language];
  await tab.load(`${driver.origin}/welcome.html`);
  for (const [index, title] of [text.doesTitle, text.readsTitle, text.sitesTitle, text.readyTitle].entries()) {
    await untilEqual("the screen", () => tab.run(() => document.querySelector("h1")?.textContent ?? ""), title);
    if (title === text.readyTitle) {
      await until("the example is recognised", () => tab.run(() => document.querySelector(".verdict") !== null));
    }
    await take(tab.page, `welcome-${String(index + 1)}`, setting, true);
    await tab.run(() => document.querySelector<HTMLButtonElement>("nav button.main")?.click());
  }
}

/** The pages that open in a tab of their own. */
export async function drawOwnPages(driver: ChromiumDriver, setting: Setting): Promise<void> {
  const tab = await driver.newTab();
  await dress(tab.page, setting, ...PAGE_SIZE);
  await drawOptions(tab, driver, setting);
  await drawLearnPages(tab, driver, setting);
  await drawFirstScreens(tab, driver, setting);
  // The last button closes the page.
  if (!tab.page.isClosed()) await tab.close();
  await drawCheckPage(driver, setting);
}
