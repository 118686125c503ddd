/** The card obeys the user, and nobody else. */
import assert from "node:assert/strict";

import { FINDING_TEXTS } from "../../extension/finding/texts.ts";
import { CARD_TEXTS } from "../../extension/shared/card-texts.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { inEachBrowser, type Scene } from "./lib/bench.ts";
import { buttonAt, card, cardsOn, noCard, pressInCard } from "./lib/card.ts";
import { CHAT, marked, openChat, say } from "./lib/chat.ts";
import { markedTexts, marksOn } from "./lib/marks.ts";
import { PAIRS } from "./lib/messages.ts";
import { nameOf } from "./lib/oracle.ts";
import { Popup } from "./lib/popup.ts";
import { until, untilEqual } from "./lib/poll.ts";
import { sendSettings } from "./lib/settings.ts";

const TEXT = CARD_TEXTS["zh-CN"];
const FINDING = FINDING_TEXTS["zh-CN"];
const scamOf = (type: string) => PAIRS.find((pair) => pair.type === type)?.scam ?? assert.fail(type);
const titleOf = (type: string) => TEXT.title(nameOf(type, "zh-CN"));

/** A chat with a scam in it that the card speaks of. */
async function warnedOf({ tab, site }: Scene, type: string): Promise<void> {
  await openChat(tab, site);
  await say(tab, scamOf(type), "message");
  await card(tab, ({ title }) => title === titleOf(type));
}

inEachBrowser(({ test }) => {
  test("says what to do, why, the rule and whom to ask, in the user's language", async (scene) => {
    await sendSettings(scene.driver, { region: "CN" });
    await warnedOf(scene, "police");
    const { language, text, quotes, buttons } = await card(scene.tab);
    assert.equal(language, "zh-CN");
    for (const part of [TEXT.product, TEXT.checkedHere, TEXT.stop, FINDING.why, FINDING.rule]) {
      assert.ok(text.includes(part), `the card lacks "${part}"`);
    }
    // Who is not sure is not sent to the police's emergency number.
    const [ask, report] = [text.indexOf(FINDING.ask), text.indexOf(FINDING.reportIt)];
    assert.match(text.slice(ask, report), /96110/);
    assert.doesNotMatch(text.slice(ask, report).replace("96110", ""), /110/);
    assert.match(text.slice(report), /110/);
    assert.ok(quotes.length >= 2 && quotes.length <= 3, `${quotes.length} quotations`);
    for (const label of [TEXT.close, TEXT.notScam, TEXT.hideSite, TEXT.acknowledge]) {
      assert.ok(buttons.includes(label), `the card lacks the button "${label}"`);
    }
  });

  test("copies a report at the user's wish, and only then", async (scene) => {
    await warnedOf(scene, "task");
    for (const label of [TEXT.notScam, FINDING.reportPlain]) await pressInCard(scene.tab, label);
    await card(scene.tab, ({ text }) => text.includes(FINDING.copied));
    await scene.tab.run(() => {
      const field = document.body.appendChild(document.createElement("textarea"));
      field.focus();
    });
    await scene.tab.press("Control+v");
    const pasted = await until("it is pasted", () =>
      scene.tab.run(() => document.querySelector("textarea")?.value.replaceAll("\r", "")),
    );
    assert.match(pasted, /^识诈 \d+\.\d+\.\d+ \(zh-CN\)\n类型：.+\n依据：.+$/);
    for (const words of scamOf("task").split("，")) assert.ok(!pasted.includes(words), "none of the words");
    // What is said of these words would be remembered in the other tests.
    await pressInCard(scene.tab, TEXT.undo);
    await marked(scene.tab, "message");
  });

  test("says what words in disguise mean", async ({ tab, site }) => {
    await openChat(tab, site);
    await say(tab, "招募刷单兼职，日结三百，先垫付后返佣，加薇❤信 abc12345 详聊", "message");
    const { text } = await card(tab);
    assert.match(text, /薇❤信 → 加微信/);
  });

  test("Escape closes it, for good, while the marks stay", async (scene) => {
    await warnedOf(scene, "task");
    await scene.tab.press("Escape");
    await noCard(scene.tab);
    await say(scene.tab, scamOf("police"), "next");
    // Its own message only: the one that was closed does not come back.
    await card(scene.tab, ({ title }) => title === titleOf("police"));
    assert.notDeepEqual(await markedTexts(scene.tab, "message"), []);
    await scene.tab.press("Escape");
    await noCard(scene.tab);
  });

  for (const label of [TEXT.close, TEXT.acknowledge]) {
    test(`the button "${label}" closes it`, async (scene) => {
      await warnedOf(scene, "task");
      await pressInCard(scene.tab, label);
      await noCard(scene.tab);
    });
  }

  test("one card at a time, and from it to the next", async (scene) => {
    await warnedOf(scene, "task");
    await say(scene.tab, scamOf("police"), "next");
    await pressInCard(scene.tab, TEXT.next(1));
    await card(scene.tab, ({ title }) => title === titleOf("police"));
    assert.equal((await cardsOn(scene.tab)).length, 1);
  });

  test("“not a scam” takes the marks away, is remembered, and can be undone", async (scene) => {
    const { tab, site, driver } = scene;
    await warnedOf(scene, "task");
    await pressInCard(tab, TEXT.notScam);
    await untilEqual("no mark is left", () => marksOn(tab), []);
    await card(tab, ({ text }) => text.includes(TEXT.noted));
    await pressInCard(tab, TEXT.undo);
    await marked(tab, "message");
    await card(tab, ({ title }) => title === titleOf("task"));
    await pressInCard(tab, TEXT.notScam);
    await untilEqual("no mark is left", () => marksOn(tab), []);

    // Remembered in another chat, where another scam proves that all was read.
    await openChat(tab, site, "/another");
    await say(tab, scamOf("task"), "message");
    await say(tab, scamOf("police"), "sentinel");
    await marked(tab, "sentinel");
    assert.deepEqual(await markedTexts(tab, "message"), []);

    const popup = await Popup.open(driver, tab);
    await until("the popup lists what was dismissed", async () => (await popup.view()).dismissed.length === 1);
    await popup.undoDismissal();
    await marked(tab, "message");
    await until("the list is empty again", async () => (await popup.view()).dismissed.length === 0);
    await popup.close();
  });

  test("“not on this website” ends everything there, and only there", async (scene) => {
    const { tab, site, driver } = scene;
    await warnedOf(scene, "task");
    await pressInCard(tab, TEXT.hideSite);
    await noCard(tab);
    await untilEqual("no mark is left", () => marksOn(tab), []);
    const popup = await Popup.open(driver, tab);
    await popup.says(POPUP_TEXTS["zh-CN"].siteOff);
    await popup.badgeSays("");

    await tab.load(site.add("/elsewhere", { html: CHAT }, "localhost"));
    await say(tab, scamOf("task"), "message");
    await marked(tab, "message");

    await tab.load(site.address("/chat"));
    await popup.reload();
    await popup.says(POPUP_TEXTS["zh-CN"].siteOff);
    await popup.toggleSite();
    await say(tab, scamOf("task"), "message");
    await marked(tab, "message");
    await popup.close();
  });

  test("only a user's own events count", async (scene) => {
    const { tab } = scene;
    await warnedOf(scene, "task");
    await tab.run(() => {
      for (const type of ["keydown", "keyup"]) {
        document.dispatchEvent(new KeyboardEvent(type, { key: "Escape", bubbles: true, cancelable: true }));
      }
    });
    await tab.inClosedRoots((root) => {
      for (const button of root.querySelectorAll("button")) button.click();
    });
    // A real key afterwards shows that events have arrived: with it, and not before, the card goes.
    assert.equal((await card(tab)).title, titleOf("task"));
    assert.notDeepEqual(await markedTexts(tab, "message"), []);
    await tab.press("Escape");
    await noCard(tab);
  });

  test("all of it can be scrolled to", async (scene) => {
    const { tab } = scene;
    await warnedOf(scene, "police");
    const distance = () =>
      tab.inClosedRoots((root) => {
        const shown = root.querySelector("[role=dialog]");
        return shown === null ? null : Math.round(shown.scrollHeight - shown.clientHeight - shown.scrollTop);
      });
    await tab.inClosedRoots(async (root) => {
      root.querySelector("[role=dialog]")?.scrollTo(0, 1e6);
      // What the card does about it, it does by the second frame.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    assert.deepEqual(await distance(), [0]);
  });

  test("a page that removes it gets it back", async (scene) => {
    await warnedOf(scene, "task");
    await scene.tab.run(() => document.querySelector("html > div")?.remove());
    await card(scene.tab, ({ title }) => title === titleOf("task"));
    await until("it is in the document", () => scene.tab.run(() => document.querySelector("html > div") !== null));
  });

  test("no style of the page reaches it", async (scene) => {
    const { tab } = scene;
    await openChat(tab, scene.site);
    await tab.run(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { display: none !important; opacity: 0 !important } html, body, #log, p { display: block !important; opacity: 1 !important }",
      );
      document.adoptedStyleSheets.push(sheet);
    });
    await say(tab, scamOf("task"), "message");
    await card(tab);
    const { x, y } = await buttonAt(tab, TEXT.acknowledge);
    assert.ok(x > 0 && y > 0, "its button has a place on the screen");
    await tab.clickAt({ x, y });
    await noCard(tab);
  });
});
