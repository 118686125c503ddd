/** What is warned of and what is not: the same words in a page get the engine's answer, no more and no less. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";

import { CARD_TEXTS } from "../../extension/shared/card-texts.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { inEachBrowser } from "./lib/bench.ts";
import { card, cardsOn, pressInCard } from "./lib/card.ts";
import { CHAT, marked, openChat, say, sayAs } from "./lib/chat.ts";
import type { Tab } from "./lib/driver.ts";
import { marksOn } from "./lib/marks.ts";
import { PAIRS, SENTINEL } from "./lib/messages.ts";
import { judge, nameOf, wordsToMark } from "./lib/oracle.ts";
import { untilEqual } from "./lib/poll.ts";
import { Popup } from "./lib/popup.ts";

/** Time (ms) for one of many cards, so that a failure of all of them still ends soon. */
const PATIENCE_EACH = 2_000;

/** Scams that end as another one: by the last message either name tells the reader the truth. */
const SECOND_ACTS: Readonly<Record<string, readonly string[]>> = { romance: ["invest"], carrier: ["invest"] };

/** Being steered to a contact is the way into a scam, not yet one: it gets an underline, and a card is not asked for. */
const UNDERLINED = "lead";

/** As many other warnings as an example can have. */
const MANY = [1, 2, 3, 4, 5, 6, 7, 8];

const project = (path: string) => new URL(`../../${path}`, import.meta.url);

interface Conversation {
  sender: string;
  messages: { from: "them" | "me"; text: string }[];
}
interface Example {
  type: string;
  scam: Conversation;
  lookalike: Conversation;
}

const names = (await readdir(project("www/conversations/"))).sort();
const examples = await Promise.all(
  names.map(async (name) => {
    const sides = JSON.parse(await readFile(project(`www/conversations/${name}`), "utf8")) as Omit<Example, "type">;
    return { type: name.replace(".json", ""), ...sides };
  }),
);

const documents = await Promise.all(
  (await readdir(project("seeds/documents/"))).sort().map(async (name) => {
    const text = await readFile(project(`seeds/documents/${name}`), "utf8");
    const title = /^title: (.*)$/m.exec(text)?.[1] ?? "";
    const paragraphs = text.replace(/^---\n.*?\n---\n/s, "").split(/\n\s*\n/);
    return { name, title, paragraphs };
  }),
);

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

async function perform(tab: Tab, { sender, messages }: Conversation): Promise<void> {
  for (const [index, { from, text }] of messages.entries()) {
    await sayAs(tab, from === "me" ? "我" : sender, text, `message-${index}`);
  }
}

/**
 * The card stays with the message that was read first, and that need not be the first one: where a page is still being
 * read, what it says meanwhile comes before what was there. What else there is to warn of is one press away.
 */
async function cardOrNext(tab: Tab, wanted: readonly string[], patience: number): Promise<void> {
  const text = CARD_TEXTS["zh-CN"];
  const seen = new Set<string>();
  for (let shown = await card(tab, () => true, patience); !wanted.includes(shown.title);) {
    const label = shown.buttons.find((button) => MANY.some((others) => button === text.next(others)));
    if (label === undefined || seen.has(shown.text)) break;
    seen.add(shown.text);
    await pressInCard(tab, label);
    shown = await card(tab, ({ text }) => !seen.has(text), patience);
  }
  await card(tab, ({ title }) => wanted.includes(title), patience);
}

/**
 * What was marked before now. A scam is said last: once that is marked, all before it was read, and it is all the card may
 * speak of.
 */
async function markedBefore(tab: Tab): Promise<string[]> {
  await say(tab, SENTINEL, "sentinel");
  await marked(tab, "sentinel");
  const { quotes } = await card(tab);
  const others = (await marksOn(tab)).filter(({ within }) => within !== "sentinel").map(({ text }) => text);
  return [...others, ...quotes.filter((quote) => !SENTINEL.includes(quote))];
}

inEachBrowser(({ test }) => {
  for (const { type, scam, lookalike } of PAIRS) {
    test(`${type}: a card names the scam, and exactly the engine's findings are marked`, async ({ tab, site }) => {
      const { findings } = judge(scam);
      await openChat(tab, site);
      await say(tab, scam, "message");
      assert.deepEqual(await marked(tab, "message"), wordsToMark(scam, findings));
      const { title, quotes } = await card(tab);
      assert.equal(title, CARD_TEXTS["zh-CN"].title(nameOf(type, "zh-CN")));
      assert.ok(quotes.length > 0);
      for (const quote of quotes) {
        assert.ok(
          findings.some(({ text }) => text === quote),
          `${quote} is no finding`,
        );
      }
    });

    test(`${type}: an honest message about the same gets nothing`, async ({ tab, site }) => {
      await openChat(tab, site);
      await say(tab, lookalike, "message");
      assert.deepEqual(await markedBefore(tab), []);
    });
  }

  test("each example scam is warned of while it is played, under its own name", async ({ tab, site }) => {
    const wrong: string[] = [];
    for (const { type, scam } of examples) {
      await openChat(tab, site, `/scam/${type}`);
      await perform(tab, scam);
      if (type === UNDERLINED) {
        const isMarked = async () => (await marksOn(tab)).length > 0;
        await untilEqual(`a mark on ${type}`, isMarked, true, PATIENCE_EACH).catch(() =>
          wrong.push(`${type}: no mark`),
        );
        continue;
      }
      const wanted = [type, ...(SECOND_ACTS[type] ?? [])].map((id) => CARD_TEXTS["zh-CN"].title(nameOf(id, "zh-CN")));
      await cardOrNext(tab, wanted, PATIENCE_EACH).catch(async () => {
        const titles = (await cardsOn(tab)).map(({ title }) => title);
        wrong.push(`${type}: ${titles.join() || `no card, ${(await marksOn(tab)).length} marks`}`);
      });
    }
    assert.deepEqual(wrong, []);
  });

  test("no example look-alike gets a card or a mark", async ({ tab, site }) => {
    const wrong: string[] = [];
    for (const { type, lookalike } of examples) {
      await openChat(tab, site, `/lookalike/${type}`);
      await perform(tab, lookalike);
      // A log of its own for the sentinel, so that it is not part of the conversation.
      await tab.run(() => {
        const log = document.querySelector("#log");
        log?.after(log.cloneNode());
        log?.removeAttribute("id");
      });
      const words = await markedBefore(tab);
      if (words.length > 0) wrong.push(`${type}: ${words.join(" | ")}`);
    }
    assert.deepEqual(wrong, []);
  });

  for (const { name, title, paragraphs } of documents) {
    test(`the article ${name} gets no card, no mark and no badge`, async ({ driver, tab, site }) => {
      const html = paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join("\n");
      await tab.load(site.add(`/${name}`, { title: escape(title), html: `<h1>${escape(title)}</h1>${html}` }));
      const popup = await Popup.open(driver, tab);
      // "Nothing found" is said only after everything was read.
      await popup.says(POPUP_TEXTS["zh-CN"].noSign);
      assert.equal(await popup.badge(), "");
      await popup.close();
      assert.deepEqual(await marksOn(tab), []);
      assert.deepEqual(await cardsOn(tab), []);
    });
  }

  test("a page without words about money gets nothing until such words come", async ({ tab, site }) => {
    await tab.load(site.add("/quiet", { html: `<p>今天天气很好，我们去公园散步吧。</p>${CHAT}` }));
    assert.deepEqual(await markedBefore(tab), []);
  });
});
