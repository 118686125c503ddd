/** The side panel: what was found on the page in front, why, and what to do. */
import assert from "node:assert/strict";

import { FINDING_TEXTS } from "../../extension/finding/texts.ts";
import { PANEL_TEXTS } from "../../extension/panel/texts.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { smallTargets, violations } from "./lib/axe.ts";
import { inEachBrowser } from "./lib/bench.ts";
import { CHAT, marked, openChat, say } from "./lib/chat.ts";
import { marksOn } from "./lib/marks.ts";
import { PAIRS } from "./lib/messages.ts";
import { nameOf } from "./lib/oracle.ts";
import { Panel } from "./lib/panel.ts";
import { until, untilEqual } from "./lib/poll.ts";
import { sendSettings } from "./lib/settings.ts";

const TEXT = POPUP_TEXTS["zh-CN"];
const OWN = PANEL_TEXTS["zh-CN"];
const ABOUT = FINDING_TEXTS["zh-CN"];
const [first, second] = PAIRS;
if (first === undefined || second === undefined) throw new Error("two messages are needed");
const DISGUISED = "招募刷单兼职，日结三百，先垫付后返佣，加薇❤信 abc12345 详聊";

inEachBrowser(({ test }) => {
  test("lists what is found, and tells of the chosen one why and what to do", async ({ driver, tab, site }) => {
    await sendSettings(driver, { region: "CN" });
    await openChat(tab, site);
    await say(tab, second.scam, "police");
    await marked(tab, "police");
    const panel = await Panel.open(driver, tab);
    await panel.says(TEXT.found(1));
    await say(tab, DISGUISED, "task");
    await panel.says(TEXT.found(2));
    const { items } = await panel.view();
    assert.deepEqual(
      items.map(({ name, risk }) => [name, risk]),
      [second.type, "task"].map((type) => [nameOf(type, "zh-CN"), TEXT.dangerous]),
    );

    await panel.press(OWN.details, 1);
    const { details, quotes } = await until("the details are there", async () => {
      const view = await panel.view();
      return view.details !== "" && view;
    });
    for (const part of [ABOUT.why, ABOUT.rule, ABOUT.now, ABOUT.ask, ABOUT.learn, "110", "96110"]) {
      assert.ok(details.includes(part), `the details lack "${part}"`);
    }
    assert.ok(details.includes("薇❤信 → 加微信"), "the disguise is undone");
    for (const quote of quotes) assert.ok(DISGUISED.includes(quote.trim()), quote);
    await panel.tab.close();
  });

  test("opens at a click in the popup", async ({ driver, tab }) => {
    assert.equal(await driver.sideIsOpen(), false);
    await tab.load(`${driver.origin}/popup.html`);
    await tab.activate();
    // What it says of the tab moves the button.
    await untilEqual(
      "the popup's state",
      () => tab.run(() => document.querySelector("[role=status] strong")?.textContent ?? ""),
      TEXT.unreadable,
    );
    const point = await until("the popup has the button", () =>
      tab.run((label) => {
        const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label);
        button?.scrollIntoView({ block: "center", behavior: "instant" });
        const box = button?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, TEXT.openPanel),
    );
    // A popup closes itself; this one is the test's tab.
    await tab.run(() => {
      window.close = () => undefined;
    });
    await tab.clickAt(point);
    await until("the side panel opens", () => driver.sideIsOpen());
  });

  test("leads to each passage, and takes back what the user says of it", async ({ driver, tab, site }) => {
    await tab.load(
      site.add("/long", { html: `${CHAT}<div style="height: 4000px"></div><p id="far">${second.scam}</p>` }),
    );
    await marked(tab, "far");
    const panel = await Panel.open(driver, tab);
    await panel.press(TEXT.show);
    await until("the page scrolls there", () =>
      tab.run(() => {
        const { top = -1, bottom = -1 } = document.querySelector("#far")?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    await panel.press(OWN.details);
    await panel.press(OWN.notScam);
    await panel.says(TEXT.noSign);
    await untilEqual("no mark is left", () => marksOn(tab), []);
    assert.equal((await panel.view()).dismissed.length, 1);
    await panel.press(TEXT.undo);
    await panel.says(TEXT.found(1));
    await marked(tab, "far");
    await panel.tab.close();
  });

  test("follows the tab in front, and where it goes", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await say(tab, first.scam, "message");
    const panel = await Panel.open(driver, tab);
    await panel.says(TEXT.found(1));
    const other = await driver.newTab();
    await other.load(site.add("/quiet", { html: "<p>今天天气很好，我们去公园散步吧。</p>" }));
    await other.activate();
    await panel.says(TEXT.noSign);
    await tab.activate();
    await panel.says(TEXT.found(1));
    await tab.load(site.add("/next", { html: `<p>${first.scam}</p><p>今天天气很好。</p><p>${second.scam}</p>` }));
    await panel.says(TEXT.found(2));
    await other.close();
    await panel.tab.close();
  });

  test("does not ask again and again while nothing changes", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await say(tab, first.scam, "message");
    const panel = await Panel.open(driver, tab);
    await panel.says(TEXT.found(1));
    const writes = await panel.tab.run(async () => {
      interface Storage {
        session: { onChanged: { addListener(listener: () => void): void } };
      }
      const names = globalThis as unknown as Record<"browser" | "chrome", { storage: Storage } | undefined>;
      let heard = 0;
      (names.browser ?? names.chrome)?.storage.session.onChanged.addListener(() => {
        heard += 1;
      });
      await new Promise((done) => setTimeout(done, 1_000));
      return heard;
    });
    assert.ok(writes < 3, `the tab was noted ${writes} times`);
    await panel.tab.close();
  });

  test("is accessible with details open", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await say(tab, first.scam, "message");
    const panel = await Panel.open(driver, tab);
    await panel.press(OWN.details);
    await until("the details are there", async () => (await panel.view()).details !== "");
    assert.deepEqual(await violations(panel.tab), []);
    assert.deepEqual(await smallTargets(panel.tab), []);
    await panel.tab.close();
  });
});
