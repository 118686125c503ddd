/** Going back to a page that the browser kept as it was: it is warned of as before, and still watched. */
import assert from "node:assert/strict";

import { CARD_TEXTS } from "../../extension/shared/card-texts.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { inEachBrowser, type Scene } from "./lib/bench.ts";
import { card, noCard, pressInCard } from "./lib/card.ts";
import { CHAT, marked, say } from "./lib/chat.ts";
import type { Tab } from "./lib/driver.ts";
import { marksOn } from "./lib/marks.ts";
import { PAIRS } from "./lib/messages.ts";
import { nameOf } from "./lib/oracle.ts";
import { until, untilEqual } from "./lib/poll.ts";
import { Popup } from "./lib/popup.ts";
import { sendSettings } from "./lib/settings.ts";

const TEXT = CARD_TEXTS["zh-CN"];
const titleOf = (type: string) => TEXT.title(nameOf(type, "zh-CN"));
const scamOf = (wanted: string) => PAIRS.find(({ type }) => type === wanted)?.scam ?? assert.fail(`no pair ${wanted}`);

/** Counts how often the page came back as it was left; a page that is loaded anew begins at nought. */
const COUNTING = `<script>
  window.returns = 0;
  addEventListener("pageshow", ({ persisted }) => { window.returns += persisted ? 1 : 0; });
</script>`;

async function openPage({ tab, site }: Scene, more = ""): Promise<void> {
  await tab.load(site.add("/chat", { html: `${CHAT}${more}${COUNTING}` }));
}

async function goAway({ tab, site }: Scene): Promise<void> {
  await tab.load(site.add("/elsewhere", { html: "<h1>别处</h1>" }));
}

/** Back to the page, which must be the same one as before. */
async function goBack(tab: Tab, times = 1): Promise<void> {
  await tab.run(() => history.back());
  await untilEqual(
    "the page was kept",
    () => tab.run(() => [location.pathname, (window as unknown as { returns?: number }).returns]),
    ["/chat", times],
  );
}

inEachBrowser(({ test }) => {
  test("marks, card, badge and list are as they were, and what comes then is read", async (scene) => {
    const { tab, driver } = scene;
    await openPage(scene);
    await say(tab, scamOf("task"), "dismissed");
    await card(tab, ({ title }) => title === titleOf("task"));
    await pressInCard(tab, TEXT.notScam);
    await pressInCard(tab, TEXT.close);
    await noCard(tab);
    await say(tab, scamOf("police"), "message");
    await card(tab, ({ title }) => title === titleOf("police"));
    const marks = await marksOn(tab);
    assert.deepEqual([...new Set(marks.map(({ within }) => within))], ["message"]);

    await goAway(scene);
    await noCard(tab);
    const popup = await Popup.open(driver, tab);
    await popup.says(POPUP_TEXTS["zh-CN"].noSign);
    await popup.badgeSays("");

    await goBack(tab);
    await untilEqual("the marks", () => marksOn(tab), marks);
    await card(tab, ({ title }) => title === titleOf("police"));
    await popup.badgeSays("1");
    await popup.reload();
    await until("the list", async () => {
      const { items, dismissed } = await popup.view();
      return items.length === 1 && dismissed.length === 1;
    });

    await say(tab, scamOf("service"), "later");
    await marked(tab, "later");
    await popup.badgeSays("2");
    await popup.undoDismissal();
    await marked(tab, "dismissed");
    await popup.close();
  });

  test("the background was stopped meanwhile", async (scene) => {
    const { tab, driver } = scene;
    await openPage(scene);
    await say(tab, scamOf("police"), "message");
    await card(tab);
    const marks = await marksOn(tab);
    await goAway(scene);
    await driver.stopBackground();
    await goBack(tab);
    await untilEqual("the marks", () => marksOn(tab), marks);
    const popup = await Popup.open(driver, tab);
    await popup.badgeSays("1");
    await say(tab, scamOf("service"), "later");
    await marked(tab, "later");
    await popup.badgeSays("2");
    await popup.close();
  });

  test("what was set meanwhile holds", async (scene) => {
    const { tab, driver } = scene;
    await openPage(scene);
    await say(tab, scamOf("police"), "message");
    await card(tab, ({ language }) => language === "zh-CN");
    await goAway(scene);
    await sendSettings(driver, { language: "en" });
    await goBack(tab);
    await card(tab, ({ language }) => language === "en");
    await goAway(scene);
    await sendSettings(driver, { language: "zh-CN" });
    await goBack(tab, 2);
    await card(tab, ({ language }) => language === "zh-CN");
    await say(tab, scamOf("service"), "later");
    await marked(tab, "later");
  });

  test("there is still one card for all frames", async (scene) => {
    const { tab, site } = scene;
    site.add("/inner", { html: "<p></p>" });
    await openPage(scene, '<iframe src="/inner" width="600" height="200"></iframe>');
    await say(tab, scamOf("police"), "message");
    await card(tab);
    await goAway(scene);
    await goBack(tab);
    await tab.run((words) => {
      const inner = document.querySelector("iframe")?.contentDocument;
      const message = inner?.querySelector("p");
      if (message) [message.id, message.textContent] = ["inner", words];
    }, scamOf("task"));
    await marked(tab, "inner");
    // Judged after it: by then the frame has asked for a card of its own.
    await say(tab, scamOf("service"), "later");
    await marked(tab, "later");
    await card(tab, ({ title }) => title === titleOf("police"));
  });
});
