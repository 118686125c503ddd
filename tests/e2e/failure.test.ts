/** Without an engine nothing is checked: pages stay as they are, and the user is told. */
import assert from "node:assert/strict";
import { describe } from "node:test";

import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { inEachBrowser } from "./lib/bench.ts";
import { cardsOn } from "./lib/card.ts";
import { marked, openChat, say } from "./lib/chat.ts";
import { garbleEngine, trapAt, truncateEngine } from "./lib/extension.ts";
import { marksOn } from "./lib/marks.ts";
import { SENTINEL } from "./lib/messages.ts";
import { Popup } from "./lib/popup.ts";

const TRAP = "到此为止";

const cases = { "cut short": truncateEngine, "not WebAssembly": garbleEngine };
/** The extension says on its own console what went wrong, which is as it should be. */
const expected = /engine|unreachable|not scanned|wasm|WebAssembly/i;

for (const [name, damage] of Object.entries(cases)) {
  describe(`an engine that is ${name}`, () => {
    inEachBrowser(
      ({ test }) => {
        test("leaves the page alone, and badge and popup say so", async ({ driver, tab, site }) => {
          await openChat(tab, site);
          const before = await tab.run(() => document.documentElement.outerHTML);
          await say(tab, SENTINEL, "message");
          const popup = await Popup.open(driver, tab);
          await popup.says(POPUP_TEXTS["zh-CN"].failed);
          await popup.badgeSays("!");
          assert.deepEqual(await marksOn(tab), []);
          assert.deepEqual(await cardsOn(tab), []);
          await tab.run(() => document.querySelector("#message")?.remove());
          assert.equal(await tab.run(() => document.documentElement.outerHTML), before);
          await popup.close();
        });
      },
      { damage, expected },
    );
  });
}

describe("an engine that stops at some words", () => {
  inEachBrowser(
    ({ test }) => {
      test("says so where they are, goes on elsewhere, and is given up when it stops too often", async (scene) => {
        const { driver, tab, site } = scene;
        const text = POPUP_TEXTS["zh-CN"];
        const trap = site.add("/trap", { html: `<p>请先转账，${TRAP}</p>` });
        for (let time = 0; time < 3; time += 1) {
          await tab.load(trap);
          const popup = await Popup.open(driver, tab);
          await popup.says(text.broken);
          await popup.badgeSays("!");
          await popup.close();
          await openChat(tab, site);
          await say(tab, SENTINEL, "message");
          await marked(tab, "message");
        }
        await tab.load(trap);
        const popup = await Popup.open(driver, tab);
        await popup.says(text.failed);
        await popup.badgeSays("!");
        await popup.close();
      });
    },
    { damage: trapAt(TRAP), expected },
  );
});
