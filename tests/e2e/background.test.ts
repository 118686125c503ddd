/** The background may be stopped at any time, and nothing of the extension ever talks to a network. */
import assert from "node:assert/strict";

import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { inEachBrowser } from "./lib/bench.ts";
import { card } from "./lib/card.ts";
import { marked, openChat, say } from "./lib/chat.ts";
import { markedTexts } from "./lib/marks.ts";
import { PAIRS, SENTINEL } from "./lib/messages.ts";
import { untilEqual } from "./lib/poll.ts";
import { Popup } from "./lib/popup.ts";

inEachBrowser(({ test, finally: atLast }) => {
  test("after the background was stopped a new message is still warned of", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await say(tab, "你好，在吗？", "greeting");
    for (const round of ["first", "second"]) {
      await driver.stopBackground();
      await say(tab, SENTINEL, round);
      await marked(tab, round);
    }
    await card(tab);
    const popup = await Popup.open(driver, tab);
    await popup.badgeSays("2");
    await popup.close();
  });

  test("what was marked before the stop is still counted and listed after it", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await say(tab, SENTINEL, "message");
    await marked(tab, "message");
    const before = await Popup.open(driver, tab);
    await before.badgeSays("1");
    // An open popup would start the background again at once.
    await before.close();
    await driver.stopBackground();
    const after = await Popup.open(driver, tab);
    await after.badgeSays("1");
    await untilEqual("the popup's list", async () => (await after.view()).items.length, 1);
    assert.notDeepEqual(await markedTexts(tab, "message"), []);
    await after.close();
  });

  test("stopped again and again while a page is read, it is read to its end", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await tab.run((scam) => {
      const rows = Array.from({ length: 2_000 }, (_, index) => {
        const row = document.createElement("p");
        row.textContent = `第${index}条：今天天气很好，我们去公园走走吧，晚上回来一起吃饭。`;
        return row;
      });
      const last = Object.assign(document.createElement("p"), { id: "last", textContent: scam });
      document.querySelector("#log")?.append(...rows, last);
    }, SENTINEL);
    // Wherever it is by then: a question is asked, the engine loads, verdicts are under way.
    for (let stop = 0; stop < 3; stop += 1) await driver.stopBackground();
    await marked(tab, "last");
    const popup = await Popup.open(driver, tab);
    await popup.badgeSays("1");
    await popup.says(POPUP_TEXTS["zh-CN"].found(1));
    await popup.close();
  });

  test("a setting that is changed while the background stops holds", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await say(tab, SENTINEL, "message");
    await marked(tab, "message");
    const popup = await Popup.open(driver, tab);
    for (const enabled of [false, true]) {
      await Promise.all([popup.toggleSite(), driver.stopBackground()]);
      await untilEqual("the marks", async () => (await markedTexts(tab, "message")).length > 0, enabled);
      await popup.reload();
      await untilEqual("the switch", async () => (await popup.view()).siteEnabled, enabled);
    }
    await popup.close();
  });

  test("a page full of every kind of message is read", async ({ tab, site }) => {
    await openChat(tab, site);
    for (const { type, scam, lookalike } of PAIRS) {
      await say(tab, lookalike, `${type}-honest`);
      await say(tab, scam, type);
      await marked(tab, type);
    }
  });

  atLast("no request was made by the extension, or by a page because of it", (traffic, site, origin) => {
    const own = site.address("/");
    const ofPages = traffic.filter(({ initiator }) => initiator !== "browser");
    assert.ok(
      traffic.some(({ address }) => address.startsWith(own)),
      "the record holds the pages themselves",
    );
    assert.deepEqual(
      ofPages.filter(({ address, initiator }) => initiator.startsWith(origin) || !address.startsWith(own)),
      [],
    );
    assert.deepEqual([...new Set(site.requests)], ["/chat"]);
  });
});
