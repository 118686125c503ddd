/** The options page: what is chosen there holds everywhere, and can be kept, brought back and taken back. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import type { AxeResults } from "axe-core";

import { OPTIONS_TEXTS } from "../../extension/options/texts.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { inEachBrowser } from "./lib/bench.ts";
import { marked, openChat, say } from "./lib/chat.ts";
import type { Tab } from "./lib/driver.ts";
import { marksOn } from "./lib/marks.ts";
import { PAIRS, SENTINEL } from "./lib/messages.ts";
import { nameOf } from "./lib/oracle.ts";
import { OptionsPage } from "./lib/options.ts";
import { until, untilEqual } from "./lib/poll.ts";
import { Popup } from "./lib/popup.ts";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TEXT = OPTIONS_TEXTS["zh-CN"];
const SITE = "127.0.0.1";
const TASK = PAIRS.find(({ type }) => type === "task")?.scam ?? SENTINEL;

/** Every fault axe finds on the page. */
async function violations(tab: Tab): Promise<string[]> {
  // A script that travels as its source, which holds all of axe.
  const script = Object.assign((): Promise<AxeResults> => Promise.reject(new Error("runs in the page")), {
    toString: () => `() => { ${AXE}; return axe.run().then(({ violations }) => ({ violations })); }`,
  });
  const results = await tab.run(script);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

inEachBrowser(({ test }) => {
  test("the popup leads there", async ({ driver, tab }) => {
    await tab.load("about:blank");
    const popup = await Popup.open(driver, tab);
    await popup.press(POPUP_TEXTS["zh-CN"].allSettings);
    const opened = await driver.newTab();
    const page = await OptionsPage.open(driver, opened);
    const count = () =>
      page.tab.run(async () => {
        interface Tabs {
          tabs: { query(filter: object): Promise<{ id: number }[]>; remove(ids: number[]): Promise<void> };
        }
        const names = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
        const { tabs } = names.browser ?? names.chrome;
        const found = await tabs.query({ url: location.href });
        return found.length;
      });
    await untilEqual("the options pages", count, 2);
    await opened.close();
    await popup.close();
  });

  test("size, stillness and language hold at once, on other pages too", async ({ driver, tab }) => {
    const page = await OptionsPage.open(driver, tab);
    const look = (of: Tab) =>
      of.run(() => {
        const { lang, dataset } = document.documentElement;
        const size = Number.parseFloat(getComputedStyle(document.body).fontSize);
        return { lang, large: dataset["large"] !== undefined, still: dataset["still"] !== undefined, size };
      });
    const popup = await Popup.open(driver, tab);
    await untilEqual("the look", () => look(tab), { lang: "zh-CN", large: false, still: false, size: 17 });
    await page.tick(TEXT.large);
    await page.tick(TEXT.still);
    const large = { lang: "zh-CN", large: true, still: true, size: 20 };
    await untilEqual("the look", () => look(tab), large);
    await untilEqual("the popup's look", () => look(popup.tab), large);
    await page.choose(TEXT.language, "en");
    await untilEqual("the popup's look", () => look(popup.tab), { ...large, lang: "en" });
    await page.choose(OPTIONS_TEXTS.en.language, "zh-CN");
    await page.tick(TEXT.large);
    await page.tick(TEXT.still);
    await untilEqual("the look", () => look(tab), { lang: "zh-CN", large: false, still: false, size: 17 });
    await popup.close();
  });

  test("a scam type that is switched off is not warned of, and a trial shows it", async ({ driver, tab, site }) => {
    const chat = await driver.newTab();
    await openChat(chat, site);
    await say(chat, TASK, "message");
    await marked(chat, "message");
    const page = await OptionsPage.open(driver, tab);
    const name = nameOf("task", "zh-CN");
    await page.fill(TEXT.trialLabel, TASK);
    await page.press(TEXT.trialRun);
    await page.says(name);
    await page.tick(name);
    await until("nothing is said of the old trial", async () => !(await page.said()).join().includes(name));
    await page.press(TEXT.trialRun);
    await until("the trial names another type, or none", async () => {
      const said = (await page.said()).join();
      return said.includes(TEXT.trialRisks.none) || (said !== "" && !said.includes(name));
    });
    await page.press(TEXT.scamsAllOn);
    await marked(chat, "message");
    await chat.close();
  });

  test("own words are checked line by line, saved, and marked in pages", async ({ driver, tab, site }) => {
    const chat = await driver.newTab();
    await openChat(chat, site);
    await say(chat, "周末一起去听养★生讲座吧", "message");
    const page = await OptionsPage.open(driver, tab);
    await page.fill(TEXT.phrasesLabel, "养生讲座\n好\n转账…给我");
    await page.says(TEXT.phraseFaultAt(2, "好", TEXT.phraseFaults.short));
    await page.says(TEXT.phraseFaultAt(3, "转账…给我", TEXT.phraseFaults.signs));
    assert.deepEqual(await marksOn(chat), []);
    await page.fill(TEXT.phrasesLabel, "养生讲座\n\n 养生讲座 ");
    await page.press(TEXT.phrasesSave);
    await page.says(TEXT.phrasesSaved(1));
    assert.deepEqual(await marked(chat, "message"), ["养★生讲座"]);
    await page.fill(TEXT.phrasesLabel, "");
    await page.press(TEXT.phrasesSave);
    await untilEqual("the marks", () => marksOn(chat), []);
    await chat.close();
  });

  test("sites are added, changed and removed", async ({ driver, tab, site }) => {
    const chat = await driver.newTab();
    await openChat(chat, site);
    await say(chat, SENTINEL, "message");
    await marked(chat, "message");
    const page = await OptionsPage.open(driver, tab);
    await page.fill(TEXT.siteName, "不是网站");
    await page.press(TEXT.siteAdd);
    await page.says(TEXT.siteFault);
    await page.fill(TEXT.siteName, `http://${SITE}/any/page`);
    await page.press(TEXT.siteAdd);
    await page.says(TEXT.siteAdded(SITE));
    await untilEqual("the marks", () => marksOn(chat), []);
    await page.choose(TEXT.siteRuleOf(SITE), "always");
    await marked(chat, "message");
    await page.tick(TEXT.otherSites.chosen.name);
    await page.press(TEXT.siteRemoveOf(SITE));
    await page.says(TEXT.siteRemoved(SITE));
    await untilEqual("the marks", () => marksOn(chat), []);
    await page.tick(TEXT.otherSites.all.name);
    await marked(chat, "message");
    await chat.close();
  });

  test("settings are saved as a file, reset, brought back and taken back", async ({ driver, tab }) => {
    const page = await OptionsPage.open(driver, tab);
    await page.tick(TEXT.sensitivitySteps.more.name);
    await page.fill(TEXT.phrasesLabel, "养生讲座");
    await page.press(TEXT.phrasesSave);
    await page.says(TEXT.phrasesSaved(1));
    const file = await page.exported(TEXT.backupExport);
    const content = JSON.parse(file) as { settings: Record<string, unknown> };
    assert.deepEqual([content.settings["sensitivity"], content.settings["phrases"]], ["more", ["养生讲座"]]);
    const state = () =>
      tab.run(() => ({
        step: document.querySelector<HTMLInputElement>("input[name=sensitivity]:checked")?.value,
        phrases: document.querySelector("textarea")?.value,
      }));
    const chosen = { step: "more", phrases: "养生讲座" };

    // In the language of the browser from here on, so the words of the page are asked by their place.
    await page.press(TEXT.reset);
    await untilEqual("the settings after the reset", state, { step: "standard", phrases: "" });
    await tab.run(() => [...document.querySelectorAll("button")].at(-1)?.click());
    await untilEqual("the settings after undo", state, chosen);

    await page.read(file.replace('"more"', '"most"'));
    await page.says("settings.sensitivity");
    await page.says(TEXT.fileUnchanged);
    assert.deepEqual(await state(), chosen);

    await page.read(" ".repeat(3_000_001));
    await page.says(TEXT.fileLarge);
    assert.deepEqual(await state(), chosen);

    await page.read(file.replace('"more"', '"fewer"'));
    await page.says(TEXT.imported);
    await untilEqual("the settings after import", state, { ...chosen, step: "fewer" });
    await page.press(TEXT.undo);
    await page.says(TEXT.undone);
    await untilEqual("the settings after undo", state, chosen);
    await page.tick(TEXT.sensitivitySteps.standard.name);
    await page.fill(TEXT.phrasesLabel, "");
    await page.press(TEXT.phrasesSave);
    await page.says(TEXT.phrasesSaved(0));
  });

  test("all of it can be reached by keyboard and has a name", async ({ driver, tab }) => {
    const page = await OptionsPage.open(driver, tab);
    await page.fill(TEXT.siteName, "example.org");
    await page.press(TEXT.siteAdd);
    await page.says(TEXT.siteAdded("example.org"));
    assert.deepEqual(await violations(tab), []);
    await tab.run(() => {
      const seen = new Set<Element>();
      document.addEventListener("focusin", ({ target }) => target instanceof Element && seen.add(target));
      const all = [...document.querySelectorAll<HTMLInputElement>("button, select, input, textarea")];
      // Of a group of radio buttons the keyboard enters the chosen one; disabled and hidden ones are no stop.
      const stops = all.filter((each) => !each.disabled && !each.hidden && (each.type !== "radio" || each.checked));
      (document.activeElement as HTMLElement | null)?.blur();
      Object.assign(globalThis, {
        unreached: () => stops.filter((each) => !seen.has(each)).map((each) => each.outerHTML),
      });
    });
    const unreached = () => tab.run(() => (globalThis as unknown as { unreached: () => string[] }).unreached());
    const { length } = await unreached();
    for (let press = 0; press < length + 2; press += 1) await tab.press("Tab");
    assert.deepEqual(await unreached(), []);
    await page.press(TEXT.siteRemoveOf("example.org"));
  });
});
