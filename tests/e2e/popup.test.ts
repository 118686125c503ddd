/** The toolbar button: how many, where, and whether this site is checked at all. */
import assert from "node:assert/strict";

import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { inEachBrowser } from "./lib/bench.ts";
import { card } from "./lib/card.ts";
import { CHAT, marked, openChat, say } from "./lib/chat.ts";
import { marksOn } from "./lib/marks.ts";
import { PAIRS, SENTINEL } from "./lib/messages.ts";
import { nameOf } from "./lib/oracle.ts";
import { Popup } from "./lib/popup.ts";
import { until, untilEqual } from "./lib/poll.ts";

const TEXT = POPUP_TEXTS["zh-CN"];
const [first, second] = PAIRS;
if (first === undefined || second === undefined) throw new Error("two messages are needed");

inEachBrowser(({ test }) => {
  test("the badge counts what is marked, and a new page begins anew", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    const popup = await Popup.open(driver, tab);
    await popup.badgeSays("");
    await say(tab, first.scam, "first");
    await popup.badgeSays("1");
    await say(tab, "好的，我知道了。", "between");
    await say(tab, second.scam, "second");
    await popup.badgeSays("2");
    await tab.run(() => document.querySelector("#first")?.remove());
    await popup.badgeSays("1");
    await tab.load(site.add("/quiet", { html: "<p>今天天气很好，我们去公园散步吧。</p>" }));
    await popup.badgeSays("");
    await popup.close();
  });

  test("the badge counts frames too", async ({ driver, tab, site }) => {
    const frame = site.add("/inner", { html: `<p>${second.scam}</p>` }, "localhost");
    await tab.load(site.add("/outer", { html: `<p>${first.scam}</p><iframe src="${frame}" width="900"></iframe>` }));
    const popup = await Popup.open(driver, tab);
    await popup.badgeSays("2");
    await untilEqual("the popup's list", async () => (await popup.view()).items.length, 2);
    await popup.close();
  });

  test("the popup lists each passage and leads to it", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await tab.run(() => {
      const space = document.createElement("div");
      space.style.height = "4000px";
      document.body.prepend(space);
    });
    await say(tab, second.scam, "far");
    await marked(tab, "far");
    const popup = await Popup.open(driver, tab);
    await popup.says(TEXT.found(1));
    const { items } = await popup.view();
    assert.deepEqual(
      items.map(({ name }) => name),
      [nameOf(second.type, "zh-CN")],
    );
    assert.ok(second.scam.includes(items[0]?.quote ?? "nothing"), "the quotation is from the message");
    await popup.jumpTo(0);
    await until("the page scrolls there", () =>
      tab.run(() => {
        const { top = -1, bottom = -1 } = document.querySelector("#far")?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    await card(tab);
    await popup.close();
  });

  test("leads to the page about what was found", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await say(tab, second.scam, "message");
    await marked(tab, "message");
    const popup = await Popup.open(driver, tab);
    await popup.says(TEXT.found(1));
    await popup.learn();
    const address = `${driver.origin}/learn.html?scam=${second.type}`;
    const page = await until("the page opens", () => driver.tabAt(address));
    await page.close();
    await popup.close();
  });

  test("says of a page without findings only that none were found", async ({ driver, tab, site }) => {
    await tab.load(site.add("/quiet", { html: "<p>今天天气很好，我们去公园散步吧。</p>" }));
    const popup = await Popup.open(driver, tab);
    await popup.says(TEXT.noSign);
    assert.deepEqual((await popup.view()).items, []);
    await popup.close();
  });

  test("switches a site off and on again, at once and for later pages", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await say(tab, SENTINEL, "message");
    await marked(tab, "message");
    const popup = await Popup.open(driver, tab);
    await popup.badgeSays("1");
    await popup.toggleSite();
    await popup.says(TEXT.siteOff);
    await untilEqual("no mark is left", () => marksOn(tab), []);
    await popup.badgeSays("");
    assert.equal((await popup.view()).siteEnabled, false);

    await tab.load(site.add("/later", { html: `${CHAT}<p id="message">${SENTINEL}</p>` }));
    await popup.reload();
    await popup.says(TEXT.siteOff);
    assert.deepEqual(await marksOn(tab), []);

    await popup.toggleSite();
    await marked(tab, "message");
    await popup.badgeSays("1");
    await popup.close();
  });

  test("tells when the browser lets no extension read the page", async ({ driver, tab }) => {
    await tab.load("about:blank");
    const popup = await Popup.open(driver, tab);
    await tab.load(driver.name === "Chromium" ? "chrome://version" : "about:support");
    await popup.reload();
    await popup.says(TEXT.unreadable);
    await popup.close();
  });

  test("speaks the chosen language, and so does the card", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await say(tab, SENTINEL, "message");
    const popup = await Popup.open(driver, tab);
    for (const language of ["en", "zh-TW", "zh-CN"] as const) {
      await popup.chooseLanguage(language);
      await popup.says(POPUP_TEXTS[language].found(1));
      await card(tab, (shown) => shown.language === language && shown.title.includes(nameOf("task", language)));
    }
    await popup.close();
  });
});
