/** Software that was not written here, from npm: it is warned in, and works as if the extension were not there. */
import { after, before } from "node:test";

import { createElement } from "react";
import { renderToString } from "react-dom/server";

import { CARD_TEXTS } from "../../../extension/shared/card-texts.ts";
import { DRAFT_TEXTS } from "../../../extension/shared/draft-texts.ts";
import { card } from "../../e2e/lib/card.ts";
import { line } from "../../e2e/lib/line.ts";
import { PAIRS, SENTINEL } from "../../e2e/lib/messages.ts";
import { judge, nameOf, wordsToMark } from "../../e2e/lib/oracle.ts";
import { servePages, type Pages } from "../lib/pages.ts";
import { inEachBrowser } from "../lib/stage.ts";
import { TOLD, TOLD_TYPE } from "../lib/told.ts";
import type { Twins } from "../lib/twins.ts";
import type {} from "./software/shared/handles.ts";
import { SPECIAL } from "./software/shared/rows.ts";

const SCAM = SENTINEL;
const WORDS = wordsToMark(SCAM, judge(SCAM).findings);
const HONEST = PAIRS.map(({ lookalike }) => lookalike);
/** A test card's number. */
const BANK_CARD = "4111111111111111";
const DINNER = "晚上一起吃饭吗？";

/** The field in which each chat's reader answers. */
const CHATS = [
  { name: "chatscope", field: "[contenteditable=true]" },
  { name: "vue", field: "textarea" },
  { name: "vue-advanced-chat", field: "textarea" },
];
const EDITORS = [
  { name: "prosemirror", field: ".ProseMirror" },
  { name: "lexical", field: "[contenteditable]" },
  { name: "quill", field: ".ql-editor" },
  { name: "codemirror", field: ".cm-content" },
];
const LISTS = ["react-window", "react-virtuoso", "tanstack-virtual"];

let pages: Pages | undefined;
before(async () => {
  pages = await servePages();
});
after(() => pages?.stop());

const address = (path: string) => `${pages?.origin ?? ""}/${path}`;

async function warned(twins: Twins): Promise<void> {
  await twins.marks(WORDS);
  await twins.card();
}

async function silent(twins: Twins): Promise<void> {
  await twins.marks([]);
  await twins.noCard();
}

async function drawn(twins: Twins): Promise<void> {
  await twins.same(
    "rows are drawn",
    (text: string) => text !== "",
    () => document.querySelector("#app")?.textContent ?? "",
  );
}

async function converse(twins: Twins, messages: typeof TOLD.scam.messages): Promise<void> {
  for (const { from, text } of messages) {
    await twins.run((words, mine) => window.chat.say(words, mine), text, from === "me");
  }
}

/** A chat moves to its newest message by clocks of its own, and how far it comes differs from one time to the next without us. */
function scrollToEnd(): void {
  const within = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll("*")) {
      if (element.scrollHeight > element.clientHeight) {
        element.scrollTo({ top: element.scrollHeight, behavior: "instant" });
      }
      if (element.shadowRoot !== null) within(element.shadowRoot);
    }
  };
  within(document);
}

/** What the editor would send to its server is the same in both, and fits. */
function reads(twins: Twins, what: string, fits: (content: string) => boolean): Promise<string> {
  return twins.same(`the editor holds ${what}`, fits, () => window.editor.read());
}

inEachBrowser((visit, browser) => {
  for (const { name, field } of CHATS) {
    visit(`a chat made with ${name}`, async (twins) => {
      await twins.load(address(`${name}/`));
      await twins.run((texts) => texts.forEach((text) => window.chat.say(text)), [...HONEST, SCAM]);
      await warned(twins);
      await twins.run(scrollToEnd);
      await twins.alike("with a warning");

      await twins.click(field);
      await twins.type("ok, 我看看");
      await twins.press("Enter");
      await twins.run(scrollToEnd);
      await twins.alike("after an answer was typed and sent");

      const scam = HONEST.length;
      await twins.run((id, text) => window.chat.edit(id, text), scam, DINNER);
      await silent(twins);
      await twins.run(scrollToEnd);
      await twins.alike("after the message was edited");
      await twins.run((id, text) => window.chat.edit(id, text), scam, SCAM);
      await warned(twins);
      await twins.run((id) => window.chat.remove(id), scam);
      await silent(twins);
      await twins.run(scrollToEnd);
      await twins.alike("after the message was removed");

      await twins.run((text) => window.chat.say(text), SCAM);
      await warned(twins);
      await twins.run(() => window.chat.unmount());
      await silent(twins);
      await twins.alike("after its application ended");
    });
  }

  for (const { name } of CHATS) {
    visit(`a scam told message by message in a chat made with ${name}`, async (twins) => {
      await twins.load(address(`${name}/`));
      await converse(twins, TOLD.lookalike.messages);
      // Said last: all before it was judged by then.
      await converse(twins, [{ from: "them", text: SCAM }]);
      await warned(twins);
      await twins.load(address(`${name}/`));
      await converse(twins, TOLD.scam.messages);
      await card(twins.watched, ({ title }) => title === CARD_TEXTS["zh-CN"].title(nameOf(TOLD_TYPE, "zh-CN")));
      await twins.run(scrollToEnd);
      await twins.alike("with a warning");
    });
  }

  for (const { name, field } of EDITORS) {
    visit(`an editor: ${name}`, async (twins) => {
      await twins.load(address(`${name}/`));
      await twins.run((texts) => window.editor.write(texts), [...HONEST, SCAM]);
      await warned(twins);
      const draft = await reads(twins, "the draft", (content) => content.includes(SCAM));
      await twins.alike("with a warning");

      await twins.click(field);
      await twins.press("Control+End");
      await twins.alike("after going to its end");
      await twins.type("ok 好的");
      await reads(twins, "what was typed", (content) => content.includes(`${SCAM}ok 好的`));
      await twins.marks(WORDS);
      await twins.alike("after typing");
      for (let count = 0; count < 5; count += 1) await twins.press("Backspace");
      await reads(twins, "the draft again", (content) => content === draft);

      await twins.press("Control+a");
      await twins.alike("with all of it selected");
      // An editor hears of a selection a moment later, and takes back differently what was typed before that.
      await twins.run(() => new Promise((resolve) => setTimeout(resolve, 100)));
      await twins.type("x");
      await reads(twins, "one letter", (content) => !content.includes(SCAM));
      await silent(twins);
      await twins.press("Control+z");
      await reads(twins, "what was taken back", (content) => content.includes(SCAM));
      await twins.marks(WORDS);
      await twins.alike("after taking it back");

      await twins.run(() => window.editor.destroy());
      await silent(twins);
      await twins.alike("after the editor went");
    });
  }

  visit("the browser's own fields, which are not read", async (twins) => {
    await twins.load(address("fields/"));
    await twins.run((text) => window.editor.write([text]), SCAM);
    for (const field of ["textarea", "input"]) {
      await twins.click(field);
      await twins.press("Control+End");
      await twins.type("ok 好的");
      await twins.press("Control+z");
      await twins.type("!");
    }
    await reads(twins, "what was typed", (content) => content.includes("!"));
    await twins.alike("after typing");
    // Marked last: all before it was read by then.
    await twins.run((text) => {
      const message = document.createElement("p");
      message.textContent = text;
      document.body.append(message);
    }, SCAM);
    await twins.marks(WORDS);
  });

  // Firefox cannot be told to compose.
  for (const { name, field } of browser === "Chromium" ? [...EDITORS, { name: "fields", field: "textarea" }] : []) {
    visit(`Chinese typed through an input method: ${name}`, async (twins) => {
      await twins.load(address(`${name}/`));
      await twins.run((text) => {
        const message = document.createElement("p");
        message.textContent = text;
        document.body.append(message);
        window.editor.write(["你好"]);
      }, SCAM);
      await warned(twins);
      await twins.click(field);
      await twins.press("Control+End");
      await twins.compose(["w", "wo", "wo k", "wo kan"]);
      // Quill takes it into its document only when it is chosen.
      await twins.same(
        "the field shows what is being composed",
        (shown) => shown.includes("你好wo kan"),
        () => {
          const { activeElement: field } = document;
          return field instanceof HTMLTextAreaElement ? field.value : (field?.textContent ?? "");
        },
      );
      await twins.alike("while it is being composed");
      await twins.compose([], "我看");
      await reads(twins, "what was chosen", (content) => content.includes("你好我看"));
      await twins.type(BANK_CARD);
      await line(twins.watched, DRAFT_TEXTS["zh-CN"].warnings.card);
      await twins.alike("with a line beside it");
      await twins.compose(["x", "xing", "xing m"], "行吗");
      await reads(twins, "what was chosen then", (content) => content.includes(`你好我看${BANK_CARD}行吗`));
      await twins.marks(WORDS);
      await twins.alike("with what was chosen then");
    });
  }

  for (const name of LISTS) {
    visit(`a list that draws only what is in view: ${name}`, async (twins) => {
      await twins.load(address(`${name}/?text=${encodeURIComponent(SCAM)}`));
      await drawn(twins);
      // Again until it is there: lists that are still measuring their rows forget where they were told to go.
      const go = (index: number) =>
        twins.same(
          `the rows around ${index} are drawn`,
          (there: boolean) => there,
          (row) => {
            window.list.scrollTo(row);
            const text = document.querySelector("#app")?.textContent ?? "";
            return text.includes(`第 ${row - 1} 条`) || text.includes(`第 ${row + 1} 条`);
          },
          index,
        );
      await twins.alike("at its beginning");
      await go(SPECIAL);
      await warned(twins);
      await twins.alike("with a warning");
      await go(0);
      await silent(twins);
      await go(SPECIAL);
      await warned(twins);
      await go(SPECIAL * 2 - 1);
      await silent(twins);
      await twins.alike("at its end");
      await go(SPECIAL);
      await warned(twins);
      await twins.run(() => window.list.unmount());
      await silent(twins);
      await twins.alike("after it went");
    });
  }

  visit("a list that grows at both ends: react-virtuoso", async (twins) => {
    await twins.load(address("react-virtuoso/"));
    await drawn(twins);
    await twins.run((texts) => window.list.prepend?.(texts), [...HONEST, SCAM]);
    await twins.run(() => window.list.scrollTo(0));
    await warned(twins);
    await twins.alike("with its past");
    await twins.run(() => window.list.scrollTo(1_999));
    await silent(twins);
    await twins.alike("with more at its end");
  });

  visit("pages that change without loading: react-router", async (twins) => {
    await twins.load(address("react-router/"));
    const go = (path: string) => twins.run((hash) => void (location.hash = hash), path);
    await go(`/message?text=${encodeURIComponent(SCAM)}`);
    await warned(twins);
    await twins.alike("with a warning");
    await twins.click("nav a:nth-of-type(2)");
    await silent(twins);
    await twins.alike("on another page");
    await twins.run(() => history.back());
    await warned(twins);
    await go(`/message?text=${encodeURIComponent(HONEST[0] ?? "")}`);
    await silent(twins);
    await twins.run(() => history.back());
    await warned(twins);
    await twins.alike("after going back");
  });

  visit("a document that React wakes up after the warning came", async (twins) => {
    const { Page } = await import("./software/react-document/page.tsx");
    const html = renderToString(createElement(Page, { text: SCAM, script: "/react-document.js" }));
    await twins.load((await pages?.put("react-document.html", `<!doctype html>${html}`)) ?? "");
    await warned(twins);
    await twins.run(() => void dispatchEvent(new Event("hydrate")));
    await twins.click("button:enabled");
    await twins.same(
      "the button counts",
      (text) => text === "赞 1",
      () => document.querySelector("button")?.textContent,
    );
    await warned(twins);
    await twins.alike("after React woke it up");
  });
});
