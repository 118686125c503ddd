/**
 * WCAG as far as a program can tell, on every page of the extension and on all that it shows within pages, in each theme,
 * size and language; that nothing is out of the keyboard's reach; and that half the width is enough, as at a zoom of 200 %.
 * In Chromium alone, which can be told to be dark; that each page works in Firefox is for the page's own test to show.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import type { Language } from "@engine";
import { PANEL_TEXTS } from "../../extension/panel/texts.ts";
import { CheckPage, answered } from "./lib/answer.ts";
import { openClosedRoots, smallTargets, violations } from "./lib/axe.ts";
import { card } from "./lib/card.ts";
import { marked, openChat, say } from "./lib/chat.ts";
import { launchChromium, type ChromiumDriver, type ChromiumTab } from "./lib/chromium.ts";
import { prepare, type Workspace } from "./lib/extension.ts";
import { outOfReach } from "./lib/keyboard.ts";
import { linesOn } from "./lib/line.ts";
import { PAIRS } from "./lib/messages.ts";
import { until } from "./lib/poll.ts";
import { question } from "./lib/question.ts";
import { sendSettings } from "./lib/settings.ts";
import { Site } from "./lib/site.ts";

const SCAM = PAIRS.find(({ type }) => type === "police")?.scam ?? assert.fail();
const LOOKS: { language: Language; colorScheme: "light" | "dark"; large: boolean }[] = [
  { language: "zh-CN", colorScheme: "light", large: false },
  { language: "zh-TW", colorScheme: "dark", large: true },
  { language: "en", colorScheme: "dark", large: false },
  { language: "zh-CN", colorScheme: "light", large: true },
];
/** A page that gives axe no reason for complaint. */
const STYLE = ":root { color-scheme: light dark } body { background: Canvas; color: CanvasText } a { color: inherit }";
type Look = (typeof LOOKS)[number];

let workspace: Workspace;
let driver: ChromiumDriver;
let site: Site;
/** A conversation in which something is found. */
let chat: ChromiumTab;

before(async () => {
  workspace = await prepare("chrome-mv3");
  driver = await launchChromium({ extension: workspace.extension, workspace: workspace.folder });
  site = await Site.start();
  chat = await driver.newTab();
  await openChat(chat, site);
  await say(chat, SCAM, "scam");
  await marked(chat, "scam");
});

after(async () => {
  await driver.close();
  await site.stop();
  await workspace.remove();
});

const click = (tab: ChromiumTab, selector: string) =>
  until(`there is ${selector}`, () =>
    tab.run((wanted) => {
      const element = document.querySelector<HTMLButtonElement>(wanted);
      if (element === null || element.disabled) return false;
      element.click();
      return true;
    }, selector),
  );
const appears = (tab: ChromiumTab, selector: string) =>
  until(`${selector} appears`, () => tab.run((wanted) => document.querySelector(wanted) !== null, selector));

/** Goes on to the first screen with that number, counted from 0. */
async function goOn(tab: ChromiumTab, screens: number): Promise<void> {
  for (let screen = 0; screen < screens; screen += 1) await click(tab, "nav button.main");
}

/** Each page with its width, and how to bring it into the state in which it has most to show. */
const PAGES: {
  name: string;
  address: string;
  width: number;
  fill: (tab: ChromiumTab, look: Look) => Promise<unknown>;
}[] = [
  { name: "popup", address: "popup.html", width: 380, fill: (tab) => appears(tab, ".findings li") },
  {
    name: "side panel",
    address: "sidepanel.html",
    width: 400,
    fill: async (tab, { language }) => {
      await appears(tab, ".findings li");
      await tab.run((label) => {
        const buttons = [...document.querySelectorAll("button")];
        buttons.find(({ textContent }) => textContent === label)?.click();
      }, PANEL_TEXTS[language].details);
      await appears(tab, ".details");
    },
  },
  { name: "options page", address: "options.html", width: 960, fill: (tab) => appears(tab, "#scams") },
  {
    name: "learn page",
    address: "learn.html",
    width: 960,
    fill: (tab) => appears(tab, ".contents strong:not(:empty)"),
  },
  { name: "page of a scam", address: "learn.html?scam=romance", width: 960, fill: (tab) => appears(tab, ".rule") },
  {
    name: "check page",
    address: "check.html",
    width: 960,
    fill: async (tab) => {
      await appears(tab, "textarea");
      await tab.page.locator("textarea").fill(SCAM);
      await click(tab, ".check button.main");
      await appears(tab, ".verdict");
    },
  },
  ...[0, 1, 2, 3].map((screen) => ({
    name: `first screen ${String(screen + 1)}`,
    address: "welcome.html",
    width: 960,
    fill: async (tab: ChromiumTab) => {
      await goOn(tab, screen);
      await appears(tab, screen === 3 ? ".verdict" : "h1");
    },
  })),
];

/** Where the keyboard is: what is focused, or the page as a whole if nothing is. */
const focused = (tab: ChromiumTab) =>
  tab.run(() => {
    const { activeElement } = document;
    return activeElement === document.body ? "nowhere" : (activeElement?.tagName ?? "nowhere");
  });

/** Presses a button as the keyboard does. */
async function pressWithKeys(tab: ChromiumTab, selector: string): Promise<void> {
  await tab.page.locator(selector).first().focus();
  await tab.press("Enter");
}

void test("the keyboard keeps its place when what it was at goes away", async () => {
  await sendSettings(driver, { language: "zh-CN", large: false });
  const check = await driver.newTab();
  await check.load(`${driver.origin}/check.html`);
  await check.page.locator("textarea").fill(SCAM);
  await pressWithKeys(check, ".check button.main");
  await appears(check, ".verdict");
  assert.equal(await focused(check), "BUTTON");
  await pressWithKeys(check, ".check-actions button[type=button]");
  await until("the answer goes", () => check.run(() => document.querySelector(".verdict") === null));
  assert.equal(await focused(check), "TEXTAREA");
  await check.close();

  const panel = await driver.newTab();
  await chat.activate();
  await panel.load(`${driver.origin}/sidepanel.html`);
  await appears(panel, ".findings li");
  await pressWithKeys(panel, "[aria-expanded]");
  await appears(panel, ".details");
  const { notScam } = PANEL_TEXTS["zh-CN"];
  await panel.page.getByText(notScam).focus();
  await panel.press("Enter");
  await appears(panel, ".dismissed");
  assert.equal(await focused(panel), "DIV", "the list");
  await pressWithKeys(panel, ".dismissed button");
  await appears(panel, ".findings li");
  assert.equal(await focused(panel), "DIV", "the list");
  await panel.close();
});

const sideways = (tab: ChromiumTab) =>
  tab.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How far from the middle of the window the question is, in whole pixels. */
async function offCentre(tab: ChromiumTab): Promise<number> {
  const offsets = await tab.inClosedRoots((root) => {
    const box = root.querySelector("[role=alertdialog]")?.getBoundingClientRect();
    return box === undefined ? null : Math.round(box.left + box.width / 2 - document.documentElement.clientWidth / 2);
  });
  return offsets.find((offset) => offset !== null) ?? assert.fail("no question");
}

for (const look of LOOKS) {
  const { language, colorScheme, large } = look;
  const name = `${language}, ${colorScheme}${large ? ", large" : ""}`;

  void test(`all pages of the extension: ${name}`, async (context) => {
    await sendSettings(driver, { language, large });
    for (const { name: page, address, width, fill } of PAGES) {
      await context.test(page, async () => {
        const tab = await driver.newTab();
        await tab.page.setViewportSize({ width, height: 800 });
        await tab.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        // The popup and the panel speak of the tab in front.
        await chat.activate();
        await tab.load(`${driver.origin}/${address}`);
        await fill(tab, look);
        assert.deepEqual(await violations(tab), []);
        assert.deepEqual(await smallTargets(tab), []);
        await tab.page.setViewportSize({ width: width / 2, height: 400 });
        assert.equal(await sideways(tab), 0, "the page scrolls sideways");
        assert.deepEqual(await outOfReach(tab), []);
        await tab.close();
      });
    }
  });

  void test(`what is shown within pages: ${name}`, async () => {
    await sendSettings(driver, { language, large });
    const tab = await driver.newTab();
    await tab.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const judge = async (what: string) => {
      await openClosedRoots(tab);
      assert.deepEqual(await violations(tab), [], what);
    };
    const html = `<main style="height: 400px"><h1>聊天</h1><p id="scam">${SCAM}<a id="link" href="https://case-check.example/">查看</a></p></main>
      <form aria-label="回复"><textarea id="draft" aria-label="回复" cols="40"></textarea></form>`;
    await tab.load(site.add("/within", { html: `<style>${STYLE}</style>${html}` }));
    await card(tab, (shown) => shown.language === language);
    await judge("card");
    await tab.press("Escape");
    await tab.page.locator("#draft").click();
    await tab.type("4111111111111111");
    await until("a line is shown", async () => (await linesOn(tab))[0]);
    await judge("line beside a draft");
    await tab.page.locator("#link").click();
    await question(tab);
    await judge("question");
    await tab.page.emulateMedia({ forcedColors: "active" });
    assert.equal(await offCentre(tab), 0, "the question stands in the middle, whatever the colours");
    await tab.page.emulateMedia({ forcedColors: "none" });
    await tab.press("Escape");
    const check = await CheckPage.open(driver);
    await check.command(tab, { text: SCAM, href: null });
    await answered(tab);
    await judge("answer");
    await check.tab.close();
    await tab.close();
  });
}
