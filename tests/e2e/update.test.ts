/** The extension is updated, switched off or removed while pages are open: they go on, and nobody is warned twice or in vain. */
import assert from "node:assert/strict";

import { inEachBrowser } from "./lib/bench.ts";
import { buttonAt, card, noCard, pressInCard } from "./lib/card.ts";
import { marked, openChat, say } from "./lib/chat.ts";
import type { Driver, Tab } from "./lib/driver.ts";
import { markedTexts, marksOn } from "./lib/marks.ts";
import { SENTINEL } from "./lib/messages.ts";
import { judge, wordsToMark } from "./lib/oracle.ts";
import { untilEqual } from "./lib/poll.ts";
import { Popup } from "./lib/popup.ts";
import { answer, question } from "./lib/question.ts";
import type { Site } from "./lib/site.ts";
import { CARD_TEXTS } from "../../extension/shared/card-texts.ts";
import { GUARD_TEXTS } from "../../extension/shared/guard-texts.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";

const TEXT = POPUP_TEXTS["zh-CN"];
const CLOSE = CARD_TEXTS["zh-CN"].close;
const WORDS = wordsToMark(SENTINEL, judge(SENTINEL).findings);

/** How many elements of ours the user sees. */
async function shownOn(tab: Tab): Promise<number> {
  const open = await tab.inClosedRoots((root) => root.querySelector(":popover-open") !== null);
  return open.filter(Boolean).length;
}

async function openWarned(tab: Tab, site: Site): Promise<void> {
  await openChat(tab, site);
  await say(tab, SENTINEL, "message");
  await card(tab);
}

/** Firefox ends a script without a word, and what it drew stays until the browser itself closes it. */
async function leaves(driver: Driver, tab: Tab, close: () => Promise<void>): Promise<void> {
  if (driver.name === "Firefox") await close();
  await untilEqual("elements of ours", () => shownOn(tab), 0);
}

inEachBrowser(({ test }) => {
  for (const background of ["running", "stopped"] as const) {
    test(`an update takes over the open pages, with its background ${background} before`, async (scene) => {
      const { driver, tab, site } = scene;
      await openWarned(tab, site);
      if (background === "stopped") await driver.stopBackground();
      await driver.reloadExtension();
      await tab.activate();
      await say(tab, SENTINEL, "next");
      await untilEqual("marks", async () => (await marksOn(tab)).length, 2 * WORDS.length);
      assert.deepEqual(await marked(tab, "next"), WORDS);
      assert.deepEqual(await marked(tab, "message"), WORDS);
      const popup = await Popup.open(driver, tab);
      await popup.says(TEXT.found(2));
      await popup.badgeSays("2");
      await popup.close();
      await tab.activate();
      // One card for each message, one after the other.
      for (let message = 0; message < 2; message += 1) {
        await card(tab);
        await untilEqual("elements of ours", () => shownOn(tab), 1);
        await pressInCard(tab, CLOSE);
      }
      await noCard(tab);
      await untilEqual("elements of ours", () => shownOn(tab), 0);
    });
  }

  test("switched off it leaves the page, and switched on it warns there again, once", async (scene) => {
    const { driver, tab, site } = scene;
    await openWarned(tab, site);
    await driver.switchExtension(false);
    await tab.activate();
    await leaves(driver, tab, async () => tab.clickAt(await buttonAt(tab, CLOSE)));
    await say(tab, SENTINEL, "meanwhile");
    await driver.switchExtension(true);
    await tab.activate();
    assert.deepEqual(await marked(tab, "meanwhile"), WORDS);
    await untilEqual("marks", async () => (await marksOn(tab)).length, 2 * WORDS.length);
    await card(tab);
    await untilEqual("elements of ours", () => shownOn(tab), 1);
  });

  test("a question that was asked when it was switched off can be left, and nothing is done unasked", async (scene) => {
    const { driver, tab, site } = scene;
    const html = `<p id="message">${SENTINEL}<a id="link" href="/elsewhere">http://task-group.example</a></p>`;
    await tab.load(site.add("/linked", { html }));
    await card(tab);
    const at = await tab.run(() => {
      const { x, y, width, height } = (document.querySelector("#link") ?? document.body).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tab.clickAt(at);
    await question(tab);
    await driver.switchExtension(false);
    await tab.activate();
    await leaves(driver, tab, async () => {
      await answer(tab, GUARD_TEXTS["zh-CN"].acts.link.goOn);
      await tab.clickAt(await buttonAt(tab, CLOSE));
    });
    assert.equal(await tab.run(() => document.querySelectorAll(":modal").length), 0);
    assert.equal(await tab.run(() => location.pathname), "/linked");
    await driver.switchExtension(true);
  });

  test("removed it leaves the page", async ({ driver, tab, site }) => {
    await openWarned(tab, site);
    await driver.removeExtension();
    await tab.activate();
    await leaves(driver, tab, async () => tab.clickAt(await buttonAt(tab, CLOSE)));
    await say(tab, SENTINEL, "later");
    assert.deepEqual(await markedTexts(tab, "later"), []);
  });
});
