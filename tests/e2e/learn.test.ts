/** The pages about each scam type: complete, reachable, read aloud, and no reason for a warning themselves. */
import assert from "node:assert/strict";

import type { Language } from "@engine";
import { FINDING_TEXTS } from "../../extension/finding/texts.ts";
import { LEARN_PAGES } from "../../extension/learn/pages/index.ts";
import { sectionsOf, type LearnId } from "../../extension/learn/passages.ts";
import { LEARN_TEXTS } from "../../extension/learn/texts.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { smallTargets, violations } from "./lib/axe.ts";
import { inEachBrowser } from "./lib/bench.ts";
import { card, pressInCard } from "./lib/card.ts";
import { openChat, say } from "./lib/chat.ts";
import type { Driver, Tab } from "./lib/driver.ts";
import { marksOn } from "./lib/marks.ts";
import { PAIRS } from "./lib/messages.ts";
import { nameOf } from "./lib/oracle.ts";
import { Popup } from "./lib/popup.ts";
import { until, untilEqual } from "./lib/poll.ts";
import { sendSettings } from "./lib/settings.ts";

const TEXT = LEARN_TEXTS["zh-CN"];
const ABOUT = FINDING_TEXTS["zh-CN"];
const addressOf = (driver: Driver, query: string) => `${driver.origin}/learn.html${query}`;
const titleIs = (tab: Tab, title: string) =>
  untilEqual("the page's title", () => tab.run(() => document.querySelector("h1")?.textContent ?? ""), title);

inEachBrowser(({ test }) => {
  test("the card opens the page of its scam", async ({ driver, tab, site }) => {
    const [, police] = PAIRS;
    await openChat(tab, site);
    await say(tab, police?.scam ?? "", "message");
    await card(tab);
    await pressInCard(tab, ABOUT.learn);
    const page = await until("the page opens", () => driver.tabAt(addressOf(driver, "?scam=police")));
    await titleIs(page, nameOf("police", "zh-CN"));
    await page.close();
  });

  for (const language of ["zh-CN", "zh-TW", "en"] as const satisfies Language[]) {
    test(`a page says all there is to say, in ${language}`, async ({ driver, tab }) => {
      await sendSettings(driver, { language, region: "TW" });
      await tab.load(addressOf(driver, "?scam=service"));
      await titleIs(tab, nameOf("service", language));
      const seen = await tab.run(() => ({
        language: document.documentElement.lang,
        lines: [...document.querySelectorAll("section li")].map(({ textContent }) => textContent.trim()),
        words: document.body.textContent,
      }));
      assert.equal(seen.language, language);
      for (const { words } of sectionsOf("service", language).flatMap(({ lines }) => lines)) {
        assert.ok(seen.lines.includes(words.trim()), words);
      }
      assert.ok(seen.words.includes("165"), "the region's telephone number");
      await sendSettings(driver, { language: "zh-CN", region: "CN" });
    });
  }

  test("the list names each type, and so does a page that does not exist", async ({ driver, tab }) => {
    for (const query of ["", "?scam=nothing"]) {
      await tab.load(addressOf(driver, query));
      await titleIs(tab, TEXT.contents);
      await untilEqual(
        "the names in the list",
        () => tab.run(() => [...document.querySelectorAll(".contents strong")].map(({ textContent }) => textContent)),
        Object.keys(LEARN_PAGES).map((id) => nameOf(id, "zh-CN")),
      );
    }
    assert.ok(await tab.run((words) => document.body.textContent.includes(words), TEXT.unknown));
  });

  test("reads aloud with a voice of the device, and stops; without one it says so", async ({ driver, tab }) => {
    await tab.load(addressOf(driver, "?scam=task"));
    await titleIs(tab, nameOf("task", "zh-CN"));
    const label = () => tab.run(() => document.querySelector(".tools button, .tools [role=status]")?.textContent);
    await tab.run(() => {
      const spoken: string[] = [];
      let said: EventTarget[] = [];
      class Utterance extends EventTarget {
        constructor(readonly text: string) {
          super();
        }
      }
      const voices = [{ lang: "zh-CN", localService: false }];
      Object.assign(globalThis, { spoken, voices, SpeechSynthesisUtterance: Utterance });
      speechSynthesis.getVoices = () => [...voices] as SpeechSynthesisVoice[];
      speechSynthesis.speak = (utterance) => {
        spoken.push(utterance.text);
        said.push(utterance);
      };
      speechSynthesis.cancel = () => {
        for (const each of said) each.dispatchEvent(new Event("error"));
        said = [];
      };
      speechSynthesis.dispatchEvent(new Event("voiceschanged"));
    });
    await untilEqual("what is said of voices", label, TEXT.noVoice);

    await tab.run(() => {
      const { voices } = globalThis as unknown as { voices: { lang: string; localService: boolean }[] };
      voices.push({ lang: "zh-CN", localService: true });
      speechSynthesis.dispatchEvent(new Event("voiceschanged"));
    });
    await untilEqual("the button", label, TEXT.readAloud);
    const press = () => tab.run(() => document.querySelector<HTMLElement>(".tools button")?.click());
    await press();
    await untilEqual("the button", label, TEXT.stopReading);
    const spoken = await tab.run(() => (globalThis as unknown as { spoken: string[] }).spoken);
    assert.equal(spoken[0], nameOf("task", "zh-CN"));
    for (const { words } of sectionsOf("task", "zh-CN").flatMap(({ lines }) => lines)) {
      assert.ok(spoken.includes(words), words);
    }
    await press();
    await untilEqual("the button", label, TEXT.readAloud);
  });

  test("a tap copies a telephone number, and the keyboard reaches it all", async ({ driver, tab }) => {
    await tab.load(addressOf(driver, "?scam=loan"));
    await titleIs(tab, nameOf("loan", "zh-CN"));
    await tab.activate();
    const point = await tab.run(() => {
      const button = document.querySelector("#call button");
      button?.scrollIntoView({ block: "center", behavior: "instant" });
      const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tab.clickAt(point);
    await untilEqual(
      "what is said",
      () => tab.run(() => document.querySelector("#call [role=status]")?.textContent ?? ""),
      `${ABOUT.copied} 110`,
    );
    await tab.run(() => {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>("a.back")?.focus();
    });
    await tab.press("Tab");
    await tab.press("Enter");
    await untilEqual("where the link leads", () => tab.run(() => location.hash), "#lost");
  });

  test("nothing on our own pages is marked where a website shows them", async ({ driver, tab, site }) => {
    for (const id of ["police", "task", "invest", "mule", "phishing"] satisfies LearnId[]) {
      await tab.load(addressOf(driver, `?scam=${id}`));
      await titleIs(tab, nameOf(id, "zh-CN"));
      const html = await tab.run(() => `<title>${document.title}</title>${document.body.innerHTML}`);
      await tab.load(site.add(`/copy-${id}`, { html }));
      const popup = await Popup.open(driver, tab);
      await popup.says(POPUP_TEXTS["zh-CN"].noSign);
      assert.deepEqual(await marksOn(tab), [], id);
      await popup.close();
    }
  });

  test("pages and list are accessible", async ({ driver, tab }) => {
    for (const large of [false, true]) {
      await sendSettings(driver, { large });
      for (const query of ["", "?scam=romance"]) {
        await tab.load(addressOf(driver, query));
        await until("the engine has answered", () =>
          tab.run(() => document.querySelector(".rule, .contents strong:not(:empty)") !== null),
        );
        assert.deepEqual(await violations(tab), []);
        assert.deepEqual(await smallTargets(tab), []);
      }
    }
    await sendSettings(driver, { large: false });
  });
});
