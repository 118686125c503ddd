/** The first screens. That they open after installing is what every start of a browser here waits for. */
import assert from "node:assert/strict";

import { WELCOME_TEXTS } from "../../extension/welcome/texts.ts";
import { inEachBrowser } from "./lib/bench.ts";
import type { Driver, Tab } from "./lib/driver.ts";
import { until, untilEqual } from "./lib/poll.ts";
import { openChat, say } from "./lib/chat.ts";
import { marksOn } from "./lib/marks.ts";
import { SENTINEL } from "./lib/messages.ts";
import { Popup } from "./lib/popup.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { sendSettings, storedSettings } from "./lib/settings.ts";

const TEXT = WELCOME_TEXTS["zh-CN"];

async function open(driver: Driver, tab: Tab): Promise<void> {
  await tab.load(`${driver.origin}/welcome.html`);
  await tab.activate();
  await shows(tab, TEXT.doesTitle);
}

async function shows(tab: Tab, title: string): Promise<void> {
  await untilEqual("the screen", () => tab.run(() => document.querySelector("h1")?.textContent ?? ""), title);
}

/** Presses what has the words on it, as the keyboard would after it was reached. */
async function press(tab: Tab, words: string): Promise<void> {
  const pressed = await tab.run((wanted) => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === wanted);
    button?.click();
    return button !== undefined;
  }, words);
  assert.ok(pressed, words);
}

inEachBrowser(({ test }) => {
  test("three short screens lead to a try-out that has its answer", async ({ driver, tab }) => {
    await open(driver, tab);
    await press(tab, TEXT.next);
    await shows(tab, TEXT.readsTitle);
    assert.equal(await tab.run(() => document.activeElement?.tagName), "H1", "the keyboard goes on at the new screen");
    await press(tab, TEXT.next);
    await shows(tab, TEXT.sitesTitle);
    await press(tab, TEXT.back);
    await shows(tab, TEXT.readsTitle);
    await press(tab, TEXT.next);
    await press(tab, TEXT.finish);
    await shows(tab, TEXT.readyTitle);
    await until("the example is recognised", () =>
      tab.run(() => document.querySelector(".verdict.dangerous") !== null),
    );
  });

  test("what is tried out is judged as it is written", async ({ driver, tab }) => {
    await open(driver, tab);
    for (const words of [TEXT.next, TEXT.next, TEXT.finish]) await press(tab, words);
    await tab.run(() => {
      const field = document.querySelector("textarea");
      if (field === null) throw new Error("no field");
      field.value = "妈，我周六回家吃饭，要带点什么吗？";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await until("the old answer is gone", () => tab.run(() => document.querySelector(".verdict") === null));
    await tab.run(() => document.querySelector<HTMLButtonElement>("form button[type=submit]")?.click());
    await until("nothing is found", () => tab.run(() => document.querySelector(".verdict.none") !== null));
  });

  test("only chosen sites are read, if that is the choice", async ({ driver, tab, site }) => {
    await open(driver, tab);
    for (const words of [TEXT.next, TEXT.next]) await press(tab, words);
    await tab.run(() => document.querySelector<HTMLInputElement>("input[value=chosen]")?.click());
    await untilEqual("the choice is kept", async () => (await storedSettings(tab)).otherSites, "chosen");
    await openChat(tab, site);
    await say(tab, SENTINEL, "message");
    const popup = await Popup.open(driver, tab);
    await popup.says(POPUP_TEXTS["zh-CN"].siteNotChosen);
    assert.deepEqual(await marksOn(tab), []);
    await popup.close();
    await sendSettings(driver, { otherSites: "all" });
  });
});
