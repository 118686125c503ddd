/** The background may be stopped at any time, and nothing of the extension ever talks to a network. */
import assert from "node:assert/strict";

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
