/** A page is read only if the user wants its site read, and that is known before anything of it is read. */
import assert from "node:assert/strict";

import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import type { Settings } from "../../extension/shared/settings.ts";
import { inEachBrowser } from "./lib/bench.ts";
import { marked, openChat, say } from "./lib/chat.ts";
import { marksOn } from "./lib/marks.ts";
import { SENTINEL } from "./lib/messages.ts";
import { Popup } from "./lib/popup.ts";
import { untilEqual } from "./lib/poll.ts";
import { sendSettings } from "./lib/settings.ts";

const TEXT = POPUP_TEXTS["zh-CN"];
const SITE = "127.0.0.1";
const READ_ALL: Partial<Settings> = { enabled: true, otherSites: "all", sites: [] };

const unread: [name: string, settings: Partial<Settings>, says: string][] = [
  ["never read", { ...READ_ALL, sites: [{ site: SITE, rule: "never" }] }, TEXT.siteOff],
  ["not among the chosen", { ...READ_ALL, otherSites: "chosen" }, TEXT.siteNotChosen],
  ["only read when asked", { ...READ_ALL, sites: [{ site: SITE, rule: "ask" }] }, TEXT.siteAsks],
  ["not read, as nothing is", { ...READ_ALL, enabled: false }, TEXT.allOff],
];

inEachBrowser(({ test }) => {
  for (const [name, settings, says] of unread) {
    test(`a site that is ${name}: no mark, no badge, and the popup says why`, async ({ driver, tab, site }) => {
      await sendSettings(driver, settings);
      await openChat(tab, site);
      await say(tab, SENTINEL, "message");
      const popup = await Popup.open(driver, tab);
      await popup.says(says);
      assert.deepEqual(await marksOn(tab), []);
      await popup.badgeSays("");
      // At once, without loading the page again.
      await sendSettings(driver, READ_ALL);
      await marked(tab, "message");
      await popup.close();
    });
  }

  test("a chosen site is read, with its frames of other sites", async ({ driver, tab, site }) => {
    await sendSettings(driver, { ...READ_ALL, otherSites: "chosen", sites: [{ site: SITE, rule: "always" }] });
    const frame = site.add("/inner", { html: `<p>${SENTINEL}</p>` }, "localhost");
    await tab.load(site.add("/chosen", { html: `<p>今天天气很好。</p><iframe src="${frame}" width="900"></iframe>` }));
    const popup = await Popup.open(driver, tab);
    await popup.badgeSays("1");
    await tab.load(frame);
    await popup.reload();
    await popup.says(TEXT.siteNotChosen);
    await popup.badgeSays("");
    await popup.close();
  });

  test("reading when asked goes for that tab while it stays on the site", async ({ driver, tab, site }) => {
    await sendSettings(driver, { ...READ_ALL, sites: [{ site: SITE, rule: "ask" }] });
    const frame = site.add("/framed", { html: `<p>${SENTINEL}</p>` }, "localhost");
    const page = site.add("/asked", { html: `<p id="message">${SENTINEL}</p><iframe src="${frame}"></iframe>` });
    await tab.load(page);
    const popup = await Popup.open(driver, tab);
    await popup.says(TEXT.siteAsks);
    await popup.press(TEXT.readOnce);
    await marked(tab, "message");
    await popup.badgeSays("2");

    await tab.load(site.add("/asked-next", { html: `<p id="message">${SENTINEL}</p>` }));
    await marked(tab, "message");

    const other = await driver.newTab();
    await other.load(page);
    await popup.reload();
    await untilEqual("the badge of the other tab", () => popup.badge(), "");
    await popup.says(TEXT.siteAsks);
    assert.deepEqual(await marksOn(other), []);
    await other.close();
    await popup.close();
    await sendSettings(driver, READ_ALL);
  });
});
