/** Pages that work against the extension, knowingly or not: it goes on warning, and they get nothing out of it. */
import assert from "node:assert/strict";

import { inEachBrowser } from "./lib/bench.ts";
import { buttonAt, card, cardsOn, noCard } from "./lib/card.ts";
import { CHAT, marked, openChat, say } from "./lib/chat.ts";
import type { Point, Tab } from "./lib/driver.ts";
import { marksOn } from "./lib/marks.ts";
import { SENTINEL } from "./lib/messages.ts";
import { judge, wordsToMark } from "./lib/oracle.ts";
import { until, untilEqual } from "./lib/poll.ts";
import { Popup } from "./lib/popup.ts";
import { CARD_TEXTS } from "../../extension/shared/card-texts.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";

const TEXT = POPUP_TEXTS["zh-CN"];
const ACKNOWLEDGE = CARD_TEXTS["zh-CN"].acknowledge;
const WORDS = wordsToMark(SENTINEL, judge(SENTINEL).findings);
const PARAGRAPH = `<p id="message">${SENTINEL}</p>`;

/** Painted frames go on coming: the page is not stuck. */
async function breathes(tab: Tab): Promise<void> {
  await tab.run(async () => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Waits until the card's last button can be clicked; where it is. */
function onTop(tab: Tab): Promise<Point> {
  return until("the card is on top", async () => {
    const point = await buttonAt(tab, ACKNOWLEDGE);
    const reached = await tab.run(({ x, y }) => {
      const hit = document.elementFromPoint(x, y);
      return hit?.localName === "div" && hit.attributes.length === 0;
    }, point);
    return reached && point;
  });
}

inEachBrowser(({ test }) => {
  test("a page that replaces what the document offers sees nothing done through it", async ({ tab, site }) => {
    const spies = `<script>
      globalThis.calls = [];
      const spy = (owner, name) => {
        const original = owner[name];
        owner[name] = function (...values) {
          calls.push(name);
          return original.apply(this, values);
        };
      };
      for (const name of ["attachShadow", "append", "showPopover", "closest", "getBoundingClientRect", "matches"])
        spy(name in HTMLElement.prototype ? HTMLElement.prototype : Element.prototype, name);
      for (const name of ["createElement", "createRange", "createTreeWalker"]) spy(Document.prototype, name);
      spy(EventTarget.prototype, "addEventListener");
      spy(CSSStyleSheet.prototype, "replaceSync");
      globalThis.MutationObserver = class { constructor() { calls.push("MutationObserver"); } observe() {} };
      globalThis.Highlight = class { constructor() { calls.push("Highlight"); } };
      calls.length = 0;
    </script>`;
    await tab.load(site.add("/spies", { html: `${spies}${PARAGRAPH}` }));
    await card(tab);
    assert.deepEqual(await tab.run(() => (globalThis as unknown as { calls: string[] }).calls), []);
    assert.deepEqual(await marked(tab, "message"), WORDS);
  });

  test("a copy of the card's element holds nothing, and neither does the original", async ({ tab, site }) => {
    await tab.load(site.add("/clone", { html: PARAGRAPH }));
    await card(tab);
    const seen = await tab.run(() => {
      const host = document.querySelector("html > div");
      if (host === null) throw new Error("no host");
      const copy = host.cloneNode(true) as Element;
      document.body.append(copy);
      return [host, copy].map((element) => ({
        root: element.shadowRoot,
        words: element.textContent + (element as HTMLElement).innerText,
        inside: element.innerHTML,
        attributes: element.getAttributeNames(),
        own: Object.keys(element),
      }));
    });
    for (const { root, words, inside, attributes, own } of seen) {
      assert.deepEqual({ root, words, inside, own }, { root: null, words: "", inside: "", own: [] });
      assert.deepEqual(attributes, []);
    }
  });

  test("a page that takes the card away again and again keeps marks, badge and its own breath", async (scene) => {
    const { driver, tab, site } = scene;
    const script = `<script>
      new MutationObserver(() => document.querySelector("html > div")?.remove()).observe(document, {
        childList: true,
        subtree: true,
      });
    </script>`;
    await tab.load(site.add("/remover", { html: `${script}${PARAGRAPH}` }));
    assert.deepEqual(await marked(tab, "message"), WORDS);
    await breathes(tab);
    const popup = await Popup.open(driver, tab);
    await popup.says(TEXT.found(1));
    await popup.badgeSays("1");
    await popup.close();
  });

  test("a page that covers the card with something on top of all has it on top again", async ({ tab, site }) => {
    const cover = `<div id="cover" popover="manual" style="position: fixed; inset: 0; margin: 0; width: 100vw; height: 100vh;
      background: white"></div>`;
    await tab.load(site.add("/cover", { html: `${cover}${PARAGRAPH}` }));
    await card(tab);
    await tab.run(() => document.querySelector<HTMLElement>("#cover")?.showPopover());
    await tab.clickAt(await onTop(tab));
    await noCard(tab);
  });

  test("a page that forbids popovers and closes all it finds keeps no card away, and hears of none", async (scene) => {
    const { tab, site } = scene;
    const script = `<script>
      var heard = [];
      for (const type of ["beforetoggle", "toggle"]) {
        addEventListener(type, (event) => {
          heard.push(type);
          event.preventDefault();
        }, true);
      }
      requestAnimationFrame(function close() {
        for (const element of document.querySelectorAll(":popover-open")) element.hidePopover();
        requestAnimationFrame(close);
      });
    </script>`;
    await tab.load(site.add("/closer", { html: `${script}${PARAGRAPH}` }));
    await card(tab);
    await breathes(tab);
    await tab.clickAt(await onTop(tab));
    await noCard(tab);
    assert.deepEqual(await tab.run(() => (globalThis as unknown as { heard: string[] }).heard), []);
  });

  test("a page that makes the card deaf and dumb for some users does not keep it so", async ({ tab, site }) => {
    await tab.load(site.add("/deaf", { html: PARAGRAPH }));
    await card(tab);
    await tab.run(() => {
      const host = document.querySelector("html > div");
      for (const [name, value] of Object.entries({
        inert: "",
        "aria-hidden": "true",
        role: "presentation",
        lang: "fr",
      }))
        host?.setAttribute(name, value);
    });
    await until("it is as it was", () =>
      tab.run(() => document.querySelector("html > div")?.getAttributeNames().length === 0),
    );
    await tab.clickAt(await onTop(tab));
    await noCard(tab);
  });

  test("a page that empties the list of highlights at every frame does not keep the card away", async (scene) => {
    const { tab, site } = scene;
    const script = `<script>
      const clear = () => {
        CSS.highlights.clear();
        requestAnimationFrame(clear);
      };
      clear();
    </script>`;
    await tab.load(site.add("/clear", { html: `${script}${PARAGRAPH}` }));
    await card(tab);
    await breathes(tab);
  });

  test("a list of highlights that the page floods still gets the marks", async ({ tab, site }) => {
    await tab.load(site.add("/flood", { html: CHAT }));
    await tab.run(() => {
      const range = new Range();
      range.selectNodeContents(document.body);
      for (let index = 0; index < 200; index += 1) CSS.highlights.set(`page-${index}`, new Highlight(range));
    });
    await say(tab, SENTINEL, "message");
    await until("the words are marked", () =>
      tab.run((words) => {
        const names = ["note-a", "note-b"];
        const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
        return ranges.some((range) => words.includes(range.toString()));
      }, WORDS),
    );
    await card(tab);
  });

  test("forged messages and events change nothing", async ({ tab, site }) => {
    await openChat(tab, site);
    await say(tab, SENTINEL, "message");
    const before = (await card(tab)).text;
    const reachable = await tab.run(() => {
      const messages = [
        { kind: "dismiss", text: "x" },
        { kind: "disable" },
        { kind: "stop" },
        { kind: "dismiss", id: 1 },
        { kind: "settings", enabled: false },
      ];
      for (const message of messages) {
        window.postMessage(message, "*");
        window.dispatchEvent(new MessageEvent("message", { data: message }));
        document.dispatchEvent(new CustomEvent(message.kind, { detail: message }));
        new BroadcastChannel("scan").postMessage(message);
      }
      for (const type of ["pagehide", "pageshow", "prerenderingchange", "unload", "freeze", "offline"]) {
        for (const target of [window, document]) target.dispatchEvent(new Event(type));
      }
      const names = globalThis as unknown as Record<string, { runtime?: Record<string, unknown> } | undefined>;
      return ["chrome", "browser"].flatMap((name) =>
        ["connect", "sendMessage", "id", "getURL"].filter((key) => names[name]?.runtime?.[key] !== undefined),
      );
    });
    assert.deepEqual(reachable, [], "a page has no line to the extension");
    await say(tab, SENTINEL, "next");
    assert.deepEqual(await marked(tab, "next"), WORDS);
    assert.deepEqual(await marked(tab, "message"), WORDS);
    assert.equal((await card(tab)).text.slice(0, 20), before.slice(0, 20));
  });

  test("a thousand changes a second do not keep a scam from being marked", async ({ tab, site }) => {
    await openChat(tab, site);
    await tab.run(() => {
      const rows = Array.from({ length: 10 }, () => document.createElement("p"));
      document.body.append(...rows);
      let count = 0;
      setInterval(() => {
        for (const row of rows) row.textContent = `现在转账 ${(count += 1)} 元，客服说请稍等`;
      }, 10);
    });
    await say(tab, SENTINEL, "message");
    assert.deepEqual(await marked(tab, "message"), WORDS);
    await card(tab);
    await breathes(tab);
  });

  test("a page full of scams is marked up to a limit, counted, and stays usable", async ({ driver, tab, site }) => {
    await openChat(tab, site);
    await tab.run((text) => {
      const rows = Array.from({ length: 1_500 }, (_, index) => {
        const row = document.createElement("p");
        row.textContent = `${index} ${text}`;
        return row;
      });
      document.querySelector("#log")?.append(...rows);
    }, SENTINEL);
    await card(tab);
    const popup = await Popup.open(driver, tab);
    await popup.badgeSays("99+");
    await until("as many are listed as are named", async () => (await popup.view()).items.length === 50);
    await popup.close();
    const marks = await marksOn(tab);
    assert.ok(marks.length > 0 && marks.length <= 2_000, `${marks.length} marks`);
    await breathes(tab);
  });

  test("shadow roots and frames may be nested as deep as a page likes", async ({ tab, site }) => {
    site.add("/innermost", { html: PARAGRAPH });
    for (let depth = 0; depth < 8; depth += 1) {
      const inner = depth === 0 ? "/innermost" : `/nested-${depth - 1}`;
      site.add(`/nested-${depth}`, { html: `<iframe src="${inner}" width="900" height="500"></iframe>` });
    }
    await tab.load(
      site.add("/nest", { html: `<div id="roots"></div><iframe src="/nested-7" width="900" height="500">` }),
    );
    await untilEqual("the innermost frame is marked", async () => (await marksOn(tab)).map(({ text }) => text), WORDS);
    await tab.run((text) => {
      let parent: Element | ShadowRoot | null = document.querySelector("#roots");
      for (let depth = 0; depth < 40; depth += 1) {
        const child = document.createElement("div");
        parent?.append(child);
        parent = child.attachShadow({ mode: depth % 2 === 0 ? "open" : "closed" });
      }
      const message = document.createElement("p");
      message.textContent = text;
      parent?.append(message);
    }, SENTINEL);
    await until("the innermost root is marked too", async () => (await marksOn(tab)).length >= 2 * WORDS.length);
  });

  test("documents that are not HTML are read or left alone, without an error", async ({ driver, tab, site }) => {
    const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${PARAGRAPH}</body></html>`;
    await tab.load(site.add("/x", { html: xhtml, headers: { "content-type": "application/xhtml+xml" } }));
    assert.deepEqual(await marked(tab, "message"), WORDS);
    await card(tab);
    const open = (type: string, html: string) =>
      tab.load(site.add("/other", { html: `<?xml version="1.0"?>${html}`, headers: { "content-type": type } }));
    const untouched = async () => {
      const popup = await Popup.open(driver, tab);
      await popup.says(TEXT.unreadable);
      await popup.close();
      assert.deepEqual(await cardsOn(tab), []);
    };
    await open("application/xml", `<chat><message>${SENTINEL}</message></chat>`);
    // Chromium draws it as a page of HTML, Firefox where no script can see it.
    if (driver.name === "Firefox") await untouched();
    else await card(tab);
    await open("image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${SENTINEL}</text></svg>`);
    await untouched();
  });

  test("fields that are called like what the browser says of a form or the document", async ({ tab, site }) => {
    const ofNodes = `childNodes children closest firstChild getBoundingClientRect isConnected localName matches nextSibling
      nodeType parentElement parentNode ownerDocument querySelector querySelectorAll textContent checkVisibility`;
    const ofDocument = "activeElement body documentElement getSelection querySelector querySelectorAll title";
    const fields = ofNodes.split(/\s+/).map((name) => `<input name="${name}">`);
    const images = ofDocument.split(" ").map((name) => `<img name="${name}" alt="">`);
    const among = (html: string) => `${images.join("")}<form>${fields.join("")}${html}</form>`;
    for (const html of [among(PARAGRAPH), among(SENTINEL).replace("<form>", `<form id="message">`)]) {
      await tab.load(site.add("/fields", { html }));
      assert.deepEqual(await marked(tab, "message"), WORDS);
      await card(tab);
    }
  });

  test("in frames whose page is in their address", async ({ tab, site }) => {
    await openChat(tab, site);
    await tab.run((html) => {
      const document_ = `<!doctype html><meta charset=utf-8>${html}`;
      for (const source of [
        `data:text/html;charset=utf-8,${encodeURIComponent(document_)}`,
        URL.createObjectURL(new Blob([document_], { type: "text/html" })),
      ]) {
        const frame = document.createElement("iframe");
        frame.src = source;
        frame.width = "900";
        document.body.append(frame);
      }
    }, PARAGRAPH);
    await until("both are marked", async () => (await marksOn(tab)).length === 2 * WORDS.length);
  });

  test("in a frame that its page allows no script", async ({ tab, site }) => {
    await tab.load(
      site.add("/strict", { html: `<iframe sandbox srcdoc='${PARAGRAPH}' width="900" height="500"></iframe>` }),
    );
    await card(tab);
  });

  test("in a frame that was written in while it was empty, and then got a page", async ({ tab, site }) => {
    site.add("/late", { html: `<p id="late">${SENTINEL}</p>` });
    await openChat(tab, site);
    await tab.run((text) => {
      const frame = document.createElement("iframe");
      frame.width = "900";
      document.body.append(frame);
      const message = document.createElement("p");
      message.id = "early";
      message.textContent = text;
      frame.contentDocument?.body.append(message);
    }, SENTINEL);
    assert.deepEqual(await marked(tab, "early"), WORDS);
    await tab.run(() => {
      const frame = document.querySelector("iframe");
      if (frame !== null) frame.src = "/late";
    });
    assert.deepEqual(await marked(tab, "late"), WORDS);
  });

  test("in a document that is written anew", async ({ tab, site }) => {
    await openChat(tab, site);
    await tab.run((html) => {
      document.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- old pages do it
      document.write(`<!doctype html><title>新</title>${html}`);
      document.close();
    }, PARAGRAPH);
    assert.deepEqual(await marked(tab, "message"), WORDS);
    await card(tab);
  });

  test("over what the user made fill the screen", async ({ tab, site }) => {
    const html = `<button id="full" style="position: fixed; left: 0; top: 0; width: 200px; height: 60px">全屏</button>
      <div id="stage" style="background: white">${PARAGRAPH}</div>
      <script>full.onclick = () => stage.requestFullscreen();</script>`;
    await tab.load(site.add("/full", { html }));
    await card(tab);
    await tab.activate();
    await tab.clickAt({ x: 100, y: 30 });
    await until("it fills the screen", () => tab.run(() => document.fullscreenElement !== null));
    await tab.clickAt(await onTop(tab));
    await noCard(tab);
  });
});
