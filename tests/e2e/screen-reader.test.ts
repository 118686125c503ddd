/**
 * What somebody hears who reads with the ears, told by Chromium's accessibility tree: every surface says what it is, the
 * grave thing first, and every control what it does.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import type { Language } from "@engine";
import { PANEL_TEXTS } from "../../extension/panel/texts.ts";
import { FINDING_TEXTS } from "../../extension/finding/texts.ts";
import { CARD_TEXTS } from "../../extension/shared/card-texts.ts";
import { DRAFT_TEXTS } from "../../extension/shared/draft-texts.ts";
import { GUARD_TEXTS } from "../../extension/shared/guard-texts.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { VERDICT_TEXTS } from "../../extension/shared/verdict-texts.ts";
import { CheckPage, answered } from "./lib/answer.ts";
import { card, noCard } from "./lib/card.ts";
import { launchChromium, type ChromiumDriver, type ChromiumTab } from "./lib/chromium.ts";
import { prepare, type Workspace } from "./lib/extension.ts";
import { heardOn, withRole, wordsOf, type Heard } from "./lib/heard.ts";
import { line } from "./lib/line.ts";
import { PAIRS } from "./lib/messages.ts";
import { nameOf } from "./lib/oracle.ts";
import { noQuestion, question } from "./lib/question.ts";
import { sendSettings } from "./lib/settings.ts";
import { Site } from "./lib/site.ts";
import { until } from "./lib/poll.ts";

const SCAM = PAIRS.find(({ type }) => type === "police")?.scam ?? assert.fail();
const LINK = "https://case-check.example/";
const CARD_NUMBER = "4111111111111111";

let workspace: Workspace;
let driver: ChromiumDriver;
let site: Site;
/** A chat in which something is found. */
let chat: ChromiumTab;

before(async () => {
  workspace = await prepare("chrome-mv3");
  driver = await launchChromium({ extension: workspace.extension, workspace: workspace.folder });
  site = await Site.start();
});

after(async () => {
  await driver.close();
  await site.stop();
  await workspace.remove();
});

/** The only one of that role. */
function only(heard: readonly Heard[], role: string): Heard {
  const [first, ...others] = withRole(heard, role);
  assert.ok(first !== undefined && others.length === 0, `one ${role}, not ${String(others.length + (first ? 1 : 0))}`);
  return first;
}

/** What the buttons in it are called. */
const buttonsOf = (heard: Heard) => withRole(heard.children, "button").map(({ name }) => name);

for (const language of ["zh-CN", "zh-TW", "en"] as const satisfies Language[]) {
  void test(`what is heard: ${language}`, async (context) => {
    const name = nameOf("police", language);
    await sendSettings(driver, { language, region: "CN" });
    chat = await driver.newTab();
    const html = `<h1>聊天</h1><p id="scam">${SCAM}<a id="link" href="${LINK}">查看</a></p><textarea id="draft" aria-label="回复"></textarea>`;
    await chat.load(site.add("/chat", { html }));

    await context.test("the card: a dialog that alerts once, and leaves the page within reach", async () => {
      await card(chat, (shown) => shown.language === language);
      const heard = await heardOn(chat);
      const text = CARD_TEXTS[language];
      const dialog = only(heard, "dialog");
      assert.equal(dialog.name, text.title(name));
      assert.equal(dialog.description, text.stop);
      assert.equal(dialog.properties["modal"] ?? false, false);
      const alert = only(heard, "alert");
      assert.deepEqual(alert.properties["live"], "assertive");
      assert.deepEqual(wordsOf(alert), [text.title(name), text.stop]);
      const [close, ...others] = buttonsOf(dialog);
      assert.equal(close, text.close);
      for (const label of [text.notScam, text.hideSite, text.acknowledge]) assert.ok(others.includes(label), label);
      assert.ok(others.some((label) => label.startsWith("96110 ")));
      assert.deepEqual(
        withRole(dialog.children, "heading").map((heading) => heading.properties["level"]),
        [2, 3, 3, 3, 3],
        "one can go from heading to heading",
      );
      await chat.press("Escape");
      await noCard(chat);
    });

    await context.test("the line beside a draft: a status, without moving the keyboard", async () => {
      await chat.page.locator("#draft").focus();
      await chat.type(CARD_NUMBER);
      const { product, warnings, close } = DRAFT_TEXTS[language];
      await line(chat, warnings.card);
      const heard = await heardOn(chat);
      const status = only(heard, "status");
      assert.deepEqual(wordsOf(status), [product, warnings.card]);
      assert.equal(status.properties["live"], "polite");
      assert.ok(withRole(heard, "button").some((button) => button.name === close));
      assert.equal(withRole(heard, "textbox")[0]?.properties["focused"], true);
      await chat.page.locator("#draft").fill("");
    });

    await context.test("the question: an alert dialog with the harmless button in focus", async () => {
      await chat.page.locator("#link").focus();
      await chat.press("Enter");
      await question(chat);
      const heard = await heardOn(chat);
      const text = GUARD_TEXTS[language];
      const { link } = text.acts;
      const dialog = only(heard, "alertdialog");
      assert.equal(dialog.name, link.title);
      for (const part of [text.like(name), link.object("case-check.example"), link.why]) {
        assert.ok(dialog.description.includes(part), part);
      }
      assert.equal(dialog.properties["modal"], true);
      const [stay, goOn] = withRole(dialog.children, "button");
      assert.deepEqual([stay?.name, goOn?.name], [link.stay, link.goOn]);
      assert.equal(stay?.properties["focused"], true);
      assert.deepEqual(withRole(heard, "textbox"), [], "the page behind it is silent");
      await chat.press("Escape");
      await noQuestion(chat);
    });

    await context.test("the answer: a dialog that is read from where the keyboard is", async () => {
      const page = await CheckPage.open(driver);
      await page.command(chat, { text: SCAM, href: null });
      await answered(chat);
      const heard = await heardOn(chat);
      const text = VERDICT_TEXTS[language];
      const dialog = only(heard, "dialog");
      assert.equal(dialog.name, `${CARD_TEXTS[language].product} ${text.dangerous(name)}`);
      assert.equal(dialog.description, text.stop);
      assert.equal(dialog.properties["focused"], true);
      assert.deepEqual(withRole(heard, "alert"), [], "it is not read out twice");
      assert.equal(buttonsOf(dialog)[0], CARD_TEXTS[language].close);
      await chat.press("Escape");
      await page.tab.close();
    });

    await context.test("the popup: how many, and of each what, how grave and where", async () => {
      const popup = await driver.newTab();
      await chat.activate();
      await popup.load(`${driver.origin}/popup.html`);
      await until("it lists", () => popup.run(() => document.querySelector(".findings li") !== null));
      const heard = await heardOn(popup);
      const text = POPUP_TEXTS[language];
      assert.deepEqual(wordsOf(withRole(heard, "status")[0]), [text.found(1)]);
      const [item] = withRole(heard, "listitem");
      const [button] = withRole(item?.children ?? [], "button");
      for (const part of [text.dangerous, name, text.show]) assert.ok(button?.name.includes(part), part);
      for (const control of ["switch", "combobox", "textbox", "button"]) {
        assert.ok(withRole(heard, control).length > 0, control);
        for (const each of withRole(heard, control)) assert.notEqual(each.name, "", control);
      }
      await popup.close();
    });

    await context.test("the panel: each button says of which passage it is", async () => {
      const panel = await driver.newTab();
      await chat.activate();
      await panel.load(`${driver.origin}/sidepanel.html`);
      await until("it lists", () => panel.run(() => document.querySelector(".findings li") !== null));
      const own = PANEL_TEXTS[language];
      const item = async () => withRole(await heardOn(panel), "listitem")[0] ?? assert.fail("no passage");
      const closed = withRole((await item()).children, "button");
      assert.deepEqual(
        closed.map((button) => button.name),
        [POPUP_TEXTS[language].show, own.details],
      );
      for (const { description } of closed) assert.ok(description.includes(name), description);
      assert.equal(closed[1]?.properties["expanded"], false);
      await panel.page.getByText(own.details).click();
      await until("the details are there", () => panel.run(() => document.querySelector(".details") !== null));
      const open = await item();
      assert.equal(withRole(open.children, "button")[1]?.properties["expanded"], true);
      const headings = withRole(open.children, "heading").map((heading) => heading.name);
      for (const title of [FINDING_TEXTS[language].why, FINDING_TEXTS[language].now])
        assert.ok(headings.includes(title));
      await panel.close();
    });

    await chat.close();
  });
}
