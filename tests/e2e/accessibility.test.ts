/**
 * WCAG as far as a program can tell, on every page of the extension and on all that it shows within pages, in themes,
 * sizes and languages; that nothing is out of the keyboard's reach; and that half the width is enough, as at a zoom of 200 %.
 */
import assert from "node:assert/strict";

import type { Language } from "@engine";
import { PANEL_TEXTS } from "../../extension/panel/texts.ts";
import { CheckPage, answered } from "./lib/answer.ts";
import { openClosedRoots, smallTargets, violations } from "./lib/axe.ts";
import { inEachBrowser, type Scene } from "./lib/bench.ts";
import { card, noCard } from "./lib/card.ts";
import { marked, openChat, say } from "./lib/chat.ts";
import type { Driver, Tab, View } from "./lib/driver.ts";
import { outOfReach } from "./lib/keyboard.ts";
import { linesOn } from "./lib/line.ts";
import { PAIRS } from "./lib/messages.ts";
import { until } from "./lib/poll.ts";
import { noQuestion, question } from "./lib/question.ts";
import { sendSettings } from "./lib/settings.ts";

const SCAM = PAIRS.find(({ type }) => type === "police")?.scam ?? assert.fail();

interface Look {
  language: Language;
  colorScheme: View["colorScheme"];
  large: boolean;
}
/** The words and the colours are the same in each browser, so the other has those looks that have least room and contrast. */
const LOOKS: Record<string, Look[]> = {
  Chromium: [
    { language: "zh-CN", colorScheme: "light", large: false },
    { language: "zh-TW", colorScheme: "dark", large: true },
    { language: "en", colorScheme: "dark", large: false },
    { language: "zh-CN", colorScheme: "light", large: true },
  ],
  Firefox: [
    { language: "zh-CN", colorScheme: "light", large: false },
    { language: "en", colorScheme: "dark", large: true },
  ],
};

/** A page that gives axe no reason for complaint. */
const STYLE = ":root { color-scheme: light dark } body { background: Canvas; color: CanvasText } a { color: inherit }";

const click = (tab: Tab, selector: string) =>
  until(`there is ${selector}`, () =>
    tab.run((wanted) => {
      const element = document.querySelector<HTMLButtonElement>(wanted);
      if (element === null || element.disabled) return false;
      element.click();
      return true;
    }, selector),
  );
const appears = (tab: Tab, selector: string) =>
  until(`${selector} appears`, () => tab.run((wanted) => document.querySelector(wanted) !== null, selector));

/** The part of the extension interface by which its pages know the current tab. */
interface ExtensionApi {
  tabs: { query(filter: object): Promise<object[]> };
}

const focus = (tab: Tab, selector: string) =>
  tab.run((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);

/** Writes into the only field of the page. */
async function write(tab: Tab, words: string): Promise<void> {
  await appears(tab, "textarea");
  await tab.run((text) => {
    const field = document.querySelector("textarea");
    if (field === null) return;
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, words);
}

/** Goes on to the first screen with that number, counted from 0. */
async function goOn(tab: Tab, screens: number): Promise<void> {
  for (let screen = 0; screen < screens; screen += 1) await click(tab, "nav button.main");
}

/** Each page with its width, and how to bring it into the state in which it has most to show. */
const PAGES: {
  name: string;
  address: string;
  width: number;
  fill: (tab: Tab, look: Look) => Promise<unknown>;
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
      await write(tab, SCAM);
      await click(tab, ".check button.main");
      await appears(tab, ".verdict");
    },
  },
  ...[0, 1, 2, 3].map((screen) => ({
    name: `first screen ${String(screen + 1)}`,
    address: "welcome.html",
    width: 960,
    fill: async (tab: Tab) => {
      await goOn(tab, screen);
      await appears(tab, screen === 3 ? ".verdict" : "h1");
    },
  })),
];

/** Where the keyboard is: what is focused, or the page as a whole if nothing is. */
const focused = (tab: Tab) =>
  tab.run(() => {
    const { activeElement } = document;
    return activeElement === document.body ? "nowhere" : (activeElement?.tagName ?? "nowhere");
  });

/** Presses a button as the keyboard does. */
async function pressWithKeys(tab: Tab, selector: string): Promise<void> {
  await focus(tab, selector);
  await tab.press("Enter");
}

/**
 * Brings a page of the extension to the front, where keys reach it in every browser. A popup or a panel goes on speaking of
 * the tab that was there before, as it does where the browser shows it.
 */
async function bringForward(tab: Tab): Promise<void> {
  await tab.run(async () => {
    const names = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { tabs } = names.browser ?? names.chrome;
    const current = await tabs.query({ active: true, currentWindow: true });
    Object.assign(tabs, { query: () => Promise.resolve(current) });
  });
  await tab.activate();
}

const sideways = (tab: Tab) =>
  tab.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How far from the middle of the window the question is, in whole pixels. */
async function offCentre(tab: Tab): Promise<number> {
  const offsets = await tab.inClosedRoots((root) => {
    const box = root.querySelector("[role=alertdialog]")?.getBoundingClientRect();
    return box === undefined ? null : Math.round(box.left + box.width / 2 - document.documentElement.clientWidth / 2);
  });
  return offsets.find((offset) => offset !== null) ?? assert.fail("no question");
}

inEachBrowser(({ name: browser, test }) => {
  let current: Look | undefined;
  async function dress(driver: Driver, look: Look): Promise<void> {
    if (current === look) return;
    current = look;
    const { language, large } = look;
    await sendSettings(driver, { language, large });
  }

  let chat: Tab | undefined;
  /** A conversation in which something is found, there for all tests. */
  async function conversation({ driver, site }: Scene): Promise<Tab> {
    if (chat !== undefined) return chat;
    chat = await driver.newTab();
    await openChat(chat, site);
    await say(chat, SCAM, "scam");
    await marked(chat, "scam");
    return chat;
  }

  test("the keyboard keeps its place when what it was at goes away", async (scene) => {
    const { driver, tab } = scene;
    await sendSettings(driver, { language: "zh-CN", large: false });
    await tab.load(`${driver.origin}/check.html`);
    await tab.activate();
    await write(tab, SCAM);
    await pressWithKeys(tab, ".check button.main");
    await appears(tab, ".verdict");
    assert.equal(await focused(tab), "BUTTON");
    await pressWithKeys(tab, ".check-actions button[type=button]");
    await until("the answer goes", () => tab.run(() => document.querySelector(".verdict") === null));
    assert.equal(await focused(tab), "TEXTAREA");

    await (await conversation(scene)).activate();
    await tab.load(`${driver.origin}/sidepanel.html`);
    await appears(tab, ".findings li");
    await bringForward(tab);
    await pressWithKeys(tab, "[aria-expanded]");
    await appears(tab, ".details");
    await pressWithKeys(tab, ".details > .actions button:last-child");
    await appears(tab, ".dismissed");
    assert.equal(await focused(tab), "DIV", "the list");
    await pressWithKeys(tab, ".dismissed button");
    await appears(tab, ".findings li");
    assert.equal(await focused(tab), "DIV", "the list");
  });

  for (const look of LOOKS[browser] ?? []) {
    const { language, colorScheme, large } = look;
    const name = `${language}, ${colorScheme}${large ? ", large" : ""}`;

    for (const { name: page, address, width, fill } of PAGES) {
      test(`${page}: ${name}`, async (scene) => {
        const { driver, tab } = scene;
        await dress(driver, look);
        await tab.view({ width, height: 800, colorScheme });
        // The popup and the panel speak of the tab in front.
        await (await conversation(scene)).activate();
        await tab.load(`${driver.origin}/${address}`);
        await fill(tab, look);
        assert.deepEqual(await violations(tab), []);
        assert.deepEqual(await smallTargets(tab), []);
        await tab.view({ width: width / 2, height: 400, colorScheme });
        assert.equal(await sideways(tab), 0, "the page scrolls sideways");
        await bringForward(tab);
        assert.deepEqual(await outOfReach(tab), []);
      });
    }

    test(`what is shown within pages: ${name}`, async ({ driver, site, tab }) => {
      await dress(driver, look);
      const view = { width: 1000, height: 720, colorScheme };
      await tab.view(view);
      await tab.activate();
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
      await noCard(tab);
      await focus(tab, "#draft");
      await tab.type("4111111111111111");
      await until("a line is shown", async () => (await linesOn(tab))[0]);
      await judge("line beside a draft");
      await focus(tab, "#link");
      await tab.press("Enter");
      await question(tab);
      await judge("question");
      await tab.view({ ...view, forcedColors: true });
      assert.equal(await offCentre(tab), 0, "the question stands in the middle, whatever the colours");
      await tab.view(view);
      await tab.press("Escape");
      await noQuestion(tab);
      const check = await CheckPage.open(driver);
      await check.command(tab, { text: SCAM, href: null });
      await answered(tab);
      await judge("answer");
      await check.tab.close();
    });
  }
});
