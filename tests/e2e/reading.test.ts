/** Text is read wherever a page can keep it, and reading leaves the page as it was. */
import assert from "node:assert/strict";

import { inEachBrowser, type Scene } from "./lib/bench.ts";
import { card, noCard } from "./lib/card.ts";
import { marked, openChat, say } from "./lib/chat.ts";
import type { Tab } from "./lib/driver.ts";
import { markedTexts, marksOn } from "./lib/marks.ts";
import { SENTINEL } from "./lib/messages.ts";
import { judge, wordsToMark } from "./lib/oracle.ts";
import { until, untilEqual } from "./lib/poll.ts";
import { Popup } from "./lib/popup.ts";

const SCAM = SENTINEL;
const WORDS = wordsToMark(SCAM, judge(SCAM).findings);
const PARAGRAPH = `<p id="message">${SCAM}</p>`;
const FRAMED = `<iframe width="900" height="400"></iframe>`;

/** The words are marked in `#message`, and a card is shown. */
async function warned(tab: Tab): Promise<void> {
  await untilEqual("the scam's words are marked", () => markedTexts(tab, "message"), WORDS);
  await card(tab);
}

/** Serves and opens a page. */
async function open({ tab, site }: Scene, html: string, headers: Record<string, string> = {}): Promise<void> {
  await tab.load(site.add("/page", { html, headers }));
}

inEachBrowser(({ test }) => {
  test("under the strictest content security policy", async (scene) => {
    const policy = "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
    await open(scene, PARAGRAPH, { "content-security-policy": policy });
    await warned(scene.tab);
    await say(scene.tab, SCAM, "later");
    assert.deepEqual(await marked(scene.tab, "later"), WORDS);
  });

  test("in a page that its server put in a sandbox", async (scene) => {
    await open(scene, PARAGRAPH, { "content-security-policy": "sandbox" });
    await warned(scene.tab);
  });

  test("in a frame of the same site", async (scene) => {
    scene.site.add("/frame", { html: PARAGRAPH });
    await open(scene, `<iframe src="/frame" width="900" height="600"></iframe>`);
    await warned(scene.tab);
  });

  test("in a frame of another site", async (scene) => {
    const address = scene.site.add("/frame", { html: PARAGRAPH }, "localhost");
    await open(scene, `<iframe src="${address}" width="900" height="600"></iframe>`);
    await warned(scene.tab);
  });

  test("in a frame whose text is in an attribute (srcdoc)", async (scene) => {
    await open(scene, `<iframe srcdoc='${PARAGRAPH}' width="900" height="600"></iframe>`);
    await warned(scene.tab);
  });

  test("in a page that never has all that it asked for", async (scene) => {
    const { tab, site } = scene;
    site.add("/picture", { html: "", unanswered: true });
    site.add("/frame", { html: `<img src="/picture" alt="">${PARAGRAPH}` });
    await open(scene, "");
    // Put in later, as the browser waits with a page for the pictures in its frames.
    await tab.run((html) => document.body.insertAdjacentHTML("beforeend", html), FRAMED.replace(" ", ` src="/frame" `));
    await warned(tab);
  });

  test("in an empty frame (about:blank) that the page fills", async (scene) => {
    await open(scene, `<iframe width="900" height="600"></iframe>`);
    await scene.tab.run((html) => {
      const body = document.querySelector("iframe")?.contentDocument?.body;
      if (body) body.innerHTML = html;
    }, PARAGRAPH);
    await warned(scene.tab);
  });

  test("in a frame that the page fills with nodes of its own document", async (scene) => {
    await open(scene, FRAMED);
    await scene.tab.run((words) => {
      const message = document.createElement("p");
      message.id = "message";
      message.textContent = words;
      document.querySelector("iframe")?.contentDocument?.body.append(message);
    }, SCAM);
    await warned(scene.tab);
  });

  for (const where of ["in the open", "in a closed shadow root"] as const) {
    test(`in nodes of a frame's document that the page takes for itself, ${where}`, async (scene) => {
      await open(scene, FRAMED);
      await scene.tab.run(
        (words, closed) => {
          const theirs = document.querySelector("iframe")?.contentDocument;
          const [host, message] = [theirs?.createElement("div"), theirs?.createElement("p")];
          if (!host || !message) throw new Error("the frame has no document");
          message.id = "message";
          message.textContent = words;
          (closed ? host.attachShadow({ mode: "closed" }) : host).append(message);
          document.body.prepend(host);
        },
        SCAM,
        where === "in a closed shadow root",
      );
      await warned(scene.tab);
    });
  }

  test("in a message that moves into a frame and back, and is warned of where it is", async (scene) => {
    const { tab, driver } = scene;
    await open(scene, `${PARAGRAPH}${FRAMED}`);
    await warned(tab);
    const popup = await Popup.open(driver, tab);
    const places = () =>
      tab.runInFrames(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
    const counts = () => popup.view().then(({ items }) => items.length);
    await untilEqual("the marks of page and frame", places, [WORDS.length, 0]);
    await tab.run(() => {
      const message = document.querySelector("#message");
      if (message) document.querySelector("iframe")?.contentDocument?.body.append(message);
    });
    await untilEqual("the marks of page and frame", places, [0, WORDS.length]);
    await untilEqual("the warnings in the popup", counts, 1);
    await warned(tab);
    await tab.run(() => {
      const message = document.querySelector("iframe")?.contentDocument?.querySelector("#message");
      if (message) document.body.prepend(message);
    });
    await untilEqual("the marks of page and frame", places, [WORDS.length, 0]);
    await untilEqual("the warnings in the popup", counts, 1);
    await warned(tab);
    await popup.close();
  });

  for (const mode of ["open", "closed"] as const) {
    test(`in a shadow root that is ${mode}`, async (scene) => {
      await open(scene, `<div id="host"></div>`);
      await scene.tab.run(
        (how, html) => {
          const root = document.querySelector("#host")?.attachShadow({ mode: how });
          if (root) root.innerHTML = html;
        },
        mode,
        PARAGRAPH,
      );
      await warned(scene.tab);
    });

    test(`in a custom element whose ${mode} root fills later`, async (scene) => {
      await open(scene, `<chat-box></chat-box>`);
      await scene.tab.run(
        (how, html) => {
          customElements.define(
            "chat-box",
            class extends HTMLElement {
              connectedCallback() {
                const root = this.attachShadow({ mode: how });
                requestAnimationFrame(() => (root.innerHTML = html));
              }
            },
          );
        },
        mode,
        PARAGRAPH,
      );
      await warned(scene.tab);
    });
  }

  test("in an editor, without touching what is being written", async (scene) => {
    await open(scene, `<div id="message" contenteditable>${SCAM}</div>`);
    await warned(scene.tab);
    const written = () => scene.tab.run(() => document.querySelector("#message")?.innerHTML);
    assert.equal(await written(), SCAM);
    await scene.tab.run(() => document.querySelector<HTMLElement>("#message")?.focus());
    await scene.tab.type("!");
    await until("the key arrives", async () => (await written()) !== SCAM);
    assert.equal((await written())?.replace("!", ""), SCAM);
  });

  test("across inline elements inside a phrase", async (scene) => {
    const word = WORDS[0] ?? "";
    const html = PARAGRAPH.replace(word, `${word.slice(0, 1)}<b>${word.slice(1, 2)}</b><i>${word.slice(2)}</i>`);
    await open(scene, html);
    // The words begin in the paragraph and end in the `<i>`; the text of a range is whole all the same.
    await warned(scene.tab);
  });

  test("when a framework draws a message anew", async ({ tab, site }) => {
    await openChat(tab, site);
    await say(tab, SCAM, "message");
    await warned(tab);
    const draw = (text: string) =>
      tab.run((words) => {
        const message = document.querySelector("#message");
        const [old] = message?.childNodes ?? [];
        // As React does: it keeps the node it made, and its own calls must go on working.
        if (message && old) message.replaceChild(document.createTextNode(words), old);
      }, text);
    await draw("晚上一起吃饭吗？");
    await untilEqual("no mark is left", () => marksOn(tab), []);
    await noCard(tab);
    await draw(SCAM);
    await untilEqual("the words are marked again", () => markedTexts(tab, "message"), WORDS);
  });

  test("when the same text node gets new words", async ({ tab, site }) => {
    await openChat(tab, site);
    await say(tab, "对方正在输入…", "message");
    await tab.run((words) => {
      const node = document.querySelector("#message")?.firstChild;
      if (node instanceof Text) node.data = words;
    }, SCAM);
    await warned(tab);
  });

  test("in what is shown later", async (scene) => {
    await open(scene, `<dialog id="box">${PARAGRAPH}</dialog>`);
    await scene.tab.run(() => document.querySelector("dialog")?.showModal());
    await warned(scene.tab);
  });

  test("and the page gets one element, which goes with the card", async (scene) => {
    await open(scene, `${PARAGRAPH}<form><input name="amount"></form>`);
    const source = () => scene.tab.run(() => document.documentElement.outerHTML);
    const withHost = await card(scene.tab).then(source);
    const host = "<div></div>";
    const without = withHost.replace(`${host}</html>`, "</html>");
    assert.notEqual(without, withHost, "the card's element is the last one of the document");
    const { html } = { html: await (await fetch(scene.site.address("/page"))).text() };
    assert.equal(`<!doctype html>${without}`, html);
    await scene.tab.press("Escape");
    await noCard(scene.tab);
    assert.equal(await source(), without);
  });
});
