/** Having something checked that one is unsure of: selected text, a link, a pasted message, a screenshot, a QR code. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test as plain } from "node:test";
import { fileURLToPath } from "node:url";

import { CHECK_TEXTS } from "../../extension/shared/check-texts.ts";
import { VERDICT_TEXTS } from "../../extension/shared/verdict-texts.ts";
import { answerOn, answered, CheckPage } from "./lib/answer.ts";
import { smallTargets, violations } from "./lib/axe.ts";
import { inEachBrowser } from "./lib/bench.ts";
import { card, cardsOn, noCard } from "./lib/card.ts";
import { codeFor } from "./lib/code.ts";
import type { Tab } from "./lib/driver.ts";
import { PAIRS } from "./lib/messages.ts";
import { judge, nameOf } from "./lib/oracle.ts";
import { until, untilEqual } from "./lib/poll.ts";
import { Popup } from "./lib/popup.ts";

const TEXT = VERDICT_TEXTS["zh-CN"];
const PAGE = CHECK_TEXTS["zh-CN"];
const [task] = PAIRS;
if (task === undefined) throw new Error("a message is needed");
const SCAM = TEXT.dangerous(nameOf(task.type, "zh-CN"));
/** Recognising text takes its time on a machine that does much else. */
const READING_PATIENCE = 120_000;

const NOTHING = { text: null, href: null };

function select(tab: Tab, id: string): Promise<void> {
  return tab.run((name) => {
    const element = document.getElementById(name);
    if (element !== null) getSelection()?.selectAllChildren(element);
  }, id);
}

inEachBrowser(({ test, finally: atLast }) => {
  test("answers beside the selected text, and also when there is nothing to find", async ({ driver, tab, site }) => {
    await tab.load(site.add("/chat", { html: `<p id="scam">${task.scam}</p><p id="honest">${task.lookalike}</p>` }));
    const page = await CheckPage.open(driver);
    await select(tab, "honest");
    assert.equal(await page.command(tab, { text: task.lookalike, href: null }), true);
    const calm = await answered(tab);
    assert.equal(calm.risk, "none");
    assert.equal(calm.title, TEXT.none);
    assert.ok(calm.text.includes(TEXT.noneNote), "none found is not none there");
    await tab.press("Escape");
    await until("the answer goes", async () => (await answerOn(tab)) === null);

    await select(tab, "scam");
    assert.equal(await page.command(tab, NOTHING), true, "the keys ask of the frame that has the keyboard");
    assert.equal((await answered(tab)).title, SCAM);
    await page.tab.close();
  });

  test("the answer has the place of the warning card, and gives it back", async ({ driver, tab, site }) => {
    await tab.load(site.add("/warned", { html: `<p id="scam">${task.scam}</p>` }));
    await card(tab);
    const page = await CheckPage.open(driver);
    await page.command(tab, { text: task.scam, href: null });
    await answered(tab);
    assert.deepEqual((await cardsOn(tab)).map(({ visible }) => visible).filter(Boolean), []);
    await tab.press("Escape");
    await until("the answer goes", async () => (await answerOn(tab)) === null);
    assert.equal((await card(tab)).visible, true);
    await page.tab.close();
  });

  test("an answer in a frame is not below the card of the page around it", async ({ driver, tab, site }) => {
    const inner = site.add("/inner", { html: `<p id="honest">${task.lookalike}</p>` });
    const html = `<p>${task.scam}</p><iframe src="${inner}" width="900" height="500"></iframe>`;
    await tab.load(site.add("/outer", { html }));
    await card(tab);
    const page = await CheckPage.open(driver);
    await tab.run(() => {
      const frame = document.querySelector("iframe");
      const words = frame?.contentDocument?.getElementById("honest");
      frame?.contentWindow?.focus();
      if (words) frame?.contentWindow?.getSelection()?.selectAllChildren(words);
    });
    await page.command(tab, NOTHING);
    assert.equal((await answered(tab)).title, TEXT.none);
    await noCard(tab);
    await page.tab.close();
  });

  test("answers where the user has switched the site off", async ({ driver, tab, site }) => {
    await tab.load(site.add("/off", { html: `<p id="scam">${task.scam}</p>` }));
    const popup = await Popup.open(driver, tab);
    await popup.toggleSite();
    await until("the site is off", async () => (await popup.view()).siteEnabled === false);
    const page = await CheckPage.open(driver);
    await select(tab, "scam");
    await page.command(tab, { text: task.scam, href: null });
    assert.equal((await answered(tab)).title, SCAM);
    await page.tab.close();
    await popup.toggleSite();
    await until("the site is on", async () => (await popup.view()).siteEnabled === true);
    await popup.close();
  });

  test("says where a link leads, and what its words promise", async ({ driver, tab, site }) => {
    const href = "http://parcel-fee.example/pay";
    const words = "您的包裹未缴运费，请在24小时内点击填写银行卡信息补缴";
    await tab.load(site.add("/link", { html: `<p><a href="${href}">${words}</a></p>` }));
    const page = await CheckPage.open(driver);
    assert.equal(await page.command(tab, { text: null, href }), true);
    const answer = await answered(tab);
    const link = { start: 0, end: words.length, href: "http://parcel-fee.example/" };
    assert.equal(answer.risk, judge({ said: words, links: [link] }).risk);
    assert.deepEqual(answer.destinations, ["parcel-fee.example"]);
    await page.tab.close();
  });

  test("leaves the question to the extension's own page where there is nothing to answer with", async ({
    driver,
    tab,
    site,
  }) => {
    await tab.load(site.add("/quiet", { html: "<p>今天天气很好。</p>" }));
    const page = await CheckPage.open(driver);
    assert.equal(await page.command(tab, NOTHING), false);
    await page.receive({ text: task.scam, href: null });
    assert.equal((await page.answered()).title, SCAM);
    assert.equal(await page.words(), task.scam);
    assert.equal(await page.tab.run(() => location.hash), "", "the address tells nothing of it");
    await page.tab.close();
  });

  test("checks a pasted message in the popup", async ({ driver, tab, site }) => {
    await tab.load(site.add("/quiet", { html: "<p>今天天气很好。</p>" }));
    const popup = await Popup.open(driver, tab);
    const title = () => popup.tab.run(() => document.querySelector(".verdict h2")?.textContent ?? "");
    for (const [words, expected] of [
      [task.scam, SCAM],
      [task.lookalike, TEXT.none],
    ]) {
      await popup.tab.run((text) => {
        const field = document.querySelector("textarea");
        if (field === null) return;
        field.value = text ?? "";
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }, words);
      await until("the words are there to be checked", () =>
        popup.tab.run(() => {
          const button = document.querySelector<HTMLButtonElement>(".check button.main");
          if (button === null || button.disabled) return false;
          document
            .querySelector("textarea")
            ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
          return true;
        }),
      );
      await untilEqual("the verdict", title, expected);
    }
    await popup.close();
  });

  test("the region that is read out is there, and empty, before it has its words", async ({ driver }) => {
    const page = await CheckPage.open(driver);
    const regions = () =>
      page.tab.run(() => {
        const known = globalThis as unknown as { region: Element | undefined };
        const all = [...document.querySelectorAll(".check .heading[role=status]")];
        known.region ??= all[0];
        return all.map((region) => ({ known: region === known.region, words: region.textContent !== "" }));
      });
    assert.deepEqual(await regions(), [{ known: true, words: false }]);
    for (const words of [task.scam, task.lookalike]) {
      await page.write(words);
      await untilEqual("it is empty again", regions, [{ known: true, words: false }]);
      await page.press(".check button.main");
      await page.answered();
      assert.deepEqual(await regions(), [{ known: true, words: true }]);
    }
    await page.tab.close();
  });

  test("reads the words of a screenshot, light and dark, and takes corrections", async ({ driver }) => {
    const page = await CheckPage.open(driver);
    const lines = ["招点赞兼职，不需要经验，佣金日结。", "你先垫付300元做单，", "十分钟后连本带佣金返390元。"];
    for (const dark of [false, true]) {
      await page.choosePictureOf(lines, dark);
      const answer = await page.answered(READING_PATIENCE);
      assert.equal(answer.title, SCAM, await page.words());
      assert.match(await page.words(), /垫付300元/);
      await page.write("今天天气很好。");
      await until("the old answer goes", async () => (await page.answer()) === null);
      await page.press(".check button.main");
      assert.equal((await page.answered()).title, TEXT.none);
      await page.press(".check-actions button[type=button]");
      await until("all is forgotten", async () => (await page.words()) === "");
    }
    await page.tab.close();
  });

  test("reads a QR code, shows what it says and judges it as a link", async ({ driver }) => {
    const page = await CheckPage.open(driver);
    const address = "https://prize-claim.example/login?id=8";
    await page.takeCode(await codeFor(address), driver.name === "Chromium" ? "paste" : "drop");
    const answer = await page.answered(READING_PATIENCE);
    assert.equal(await page.says(".codes code"), address);
    assert.deepEqual(answer.destinations, ["prize-claim.example"]);
    assert.equal(await page.tab.run(() => document.querySelector("a") === null), true, "there is nothing to open");
    await page.tab.close();
  });

  test("says what is no picture, and stops reading when told", async ({ driver }) => {
    const page = await CheckPage.open(driver);
    await page.dropGarbage();
    await untilEqual("the complaint", () => page.says(".picture .failed"), PAGE.noPicture);
    await page.choosePictureOf(["招点赞兼职，不需要经验，佣金日结。"]);
    await page.press(".picture .progress button");
    await until("a picture can be chosen again", async () => (await page.says(".picture label")) === PAGE.choose);
    assert.equal(await page.answer(), null);
    assert.equal(await page.says(".picture .failed"), null);
    await page.tab.close();
  });

  test("speaks the chosen language, for every reader", async ({ driver, tab, site }) => {
    await tab.load(site.add("/quiet", { html: "<p>今天天气很好。</p>" }));
    const popup = await Popup.open(driver, tab);
    const page = await CheckPage.open(driver);
    for (const language of ["en", "zh-TW", "zh-CN"] as const) {
      await popup.chooseLanguage(language);
      await untilEqual("the heading", () => page.says("h1"), CHECK_TEXTS[language].title);
      await page.write(task.scam);
      await page.press(".check button.main");
      const expected = VERDICT_TEXTS[language].dangerous(nameOf(task.type, language));
      await untilEqual("the verdict", async () => (await page.answer())?.title, expected);
      assert.deepEqual(await violations(page.tab), []);
      assert.deepEqual(await smallTargets(page.tab), []);
    }
    await page.tab.close();
    await popup.close();
  });

  atLast("no request was made to check anything", (traffic, site, origin) => {
    const own = site.address("/");
    const others = traffic.filter(({ address }) => !address.startsWith(own) && !address.startsWith(`${origin}/`));
    assert.deepEqual(
      others.filter(({ initiator }) => initiator !== "browser"),
      [],
    );
    assert.deepEqual([...new Set(site.requests)].sort(), [
      "/chat",
      "/inner",
      "/link",
      "/off",
      "/outer",
      "/quiet",
      "/warned",
    ]);
  });
});

for (const build of ["chrome-mv3", "firefox-mv3"]) {
  plain(`nothing in ${build} names a place to fetch code or data from`, () => {
    const folder = fileURLToPath(new URL(`../../.output/${build}/`, import.meta.url));
    const code = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
    assert.ok(code.includes(join("reading", "worker.js")), "the recogniser is packed in");
    assert.deepEqual(
      code.filter((file) => /:\/\/[\w.]*(?:jsdelivr|unpkg|cdnjs)/.test(readFileSync(join(folder, file), "utf8"))),
      [],
    );
  });
}
