/** A number one should keep to oneself, in an answer to a scammer: one quiet line, and nothing else happens. */
import assert from "node:assert/strict";

import { DRAFT_TEXTS } from "../../extension/shared/draft-texts.ts";
import { inEachBrowser, type Scene } from "./lib/bench.ts";
import { card } from "./lib/card.ts";
import type { Tab } from "./lib/driver.ts";
import { closeLine, line, linesOn, noLine } from "./lib/line.ts";
import { marksOn } from "./lib/marks.ts";
import { PAIRS } from "./lib/messages.ts";
import { until, untilEqual } from "./lib/poll.ts";

const { warnings } = DRAFT_TEXTS["zh-CN"];
const POLICE = PAIRS.find(({ type }) => type === "police")?.scam ?? assert.fail();
const ASKS = `${POLICE}把收到的短信验证码发给我。`;
const CARD = "4111111111111111";

/** Opens a chat with a scam in it and an editor called `#draft`, which then has the focus. */
async function open({ tab, site }: Scene, editor: string, said = POLICE): Promise<void> {
  const html = `<div style="height:300px"><p>${said}</p></div><div>${editor}<button id="send">发送</button></div>`;
  await tab.load(site.add("/draft", { html }));
  await until("something is marked", async () => (await marksOn(tab)).length > 0);
  await card(tab);
  await tab.press("Escape");
  await tab.run(() => {
    const inside = document.querySelector("reply-box")?.shadowRoot?.querySelector<HTMLElement>("#draft");
    (inside ?? document.getElementById("draft"))?.focus();
  });
}

/** Boxes of the editor and of its button, and where the keyboard is. */
const layout = (tab: Tab) =>
  tab.run(() => {
    const boxes = [...document.querySelectorAll("#draft, #send")].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    return { boxes, focus: document.activeElement?.id };
  });

inEachBrowser(({ test }) => {
  for (const [name, editor] of [
    ["a text area", `<textarea id="draft" cols="40"></textarea>`],
    ["an input", `<input id="draft" placeholder="输入消息">`],
    ["an editor", `<div id="draft" contenteditable style="min-height:40px;width:400px"></div>`],
  ] as const) {
    test(`in ${name}: there while the number is there, beside it, without the keyboard`, async (scene) => {
      const { tab } = scene;
      await open(scene, editor);
      await tab.type(CARD);
      await line(tab, warnings.card);
      const { boxes, focus } = await layout(tab);
      assert.equal(focus, "draft");
      const [shown] = await linesOn(tab);
      assert.ok(shown !== undefined);
      for (const box of boxes) {
        const apart =
          shown.right <= box.left || shown.left >= box.right || shown.bottom <= box.top || shown.top >= box.bottom;
        assert.ok(apart, "it covers neither the words nor the button");
      }
      // As a page does when it has sent the draft: without an event.
      await tab.run(() => {
        const draft = document.getElementById("draft");
        if (draft instanceof HTMLInputElement || draft instanceof HTMLTextAreaElement) draft.value = "";
        else draft?.replaceChildren();
      });
      await noLine(tab);
    });
  }

  test("in an open shadow root", async (scene) => {
    const { tab, site } = scene;
    const html = `<p>${POLICE}</p><reply-box></reply-box><script>customElements.define("reply-box", class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = '<textarea id="draft"></textarea>'; } });</script>`;
    await tab.load(site.add("/draft", { html }));
    await card(tab);
    await tab.press("Escape");
    await tab.run(() => {
      document.querySelector("reply-box")?.shadowRoot?.querySelector<HTMLElement>("#draft")?.focus();
    });
    await tab.type(CARD);
    await line(tab, warnings.card);
  });

  test("closed, it does not come back for this draft, but for the next", async (scene) => {
    const { tab } = scene;
    await open(scene, `<textarea id="draft" cols="40"></textarea>`);
    await tab.type(CARD);
    await line(tab, warnings.card);
    await closeLine(tab);
    await noLine(tab);
    assert.equal((await layout(tab)).focus, "draft", "the keyboard stays with the words");
    await tab.type(" ");
    // Another field's line shows that what was typed has been looked at.
    await tab.run(() => {
      const other = document.createElement("textarea");
      other.id = "other";
      document.body.append(other);
      other.focus();
    });
    await tab.type(CARD);
    await line(tab, warnings.card);
    await tab.run(() => {
      for (const area of document.querySelectorAll("textarea")) area.value = "";
      document.getElementById("draft")?.focus();
    });
    await noLine(tab);
    await tab.type(CARD);
    await line(tab, warnings.card);
  });

  test("bare digits are a code where the scammer asks for one", async (scene) => {
    const { tab } = scene;
    await open(scene, `<textarea id="draft"></textarea>`, ASKS);
    await tab.type("482913");
    await line(tab, warnings.code);
    await tab.type("元");
    await noLine(tab);
    await untilEqual("the draft", () => tab.run(() => document.querySelector("textarea")?.value), "482913元");
  });
});
