/** What a chat says in several messages, none of which says enough alone. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { startBrowser, type Browser } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const SAID = ["在家就能做任务。", "每单都返佣金。", "先充值一百。"];
const SCAM = ["做任务", "返佣金", "充值"];
const row = (text: string) => `<div class="row"><span>☺</span><div class="bubble">${text}</div></div>`;
const MENU = "<ul hidden><li><button>Add Reaction</button></li><li><button>Quote this message</button></li></ul>";
const chat = (texts: string[]) => `<div id="chat">${texts.map(row).join("")}</div>`;

async function read(html: string): Promise<Page> {
  const page = await browser.open(html);
  await page.evaluate(() => {
    Object.assign(globalThis, { run: lab.startSession() });
  });
  await settled(page);
  return page;
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => run.background.summary?.state === "done");
}

const seen = (page: Page) =>
  page.evaluate(() => ({
    ...lab.painted(),
    quotes: run.background.summary?.items.map(({ quote }) => quote),
    threads: run.background.sentThreads,
    batches: run.background.batches,
  }));

/** Changes the page and waits until `last`, which must be new text, was judged. */
async function change(page: Page, last: string, script: (html: string) => void, html: string): Promise<void> {
  await page.evaluate(script, html);
  await page.waitForFunction((text) => run.background.sent.includes(text), last);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
}

const append = (html: string) => document.querySelector("#chat")?.insertAdjacentHTML("beforeend", html);
const prependToBar = (html: string) => document.querySelector("#chat > div")?.insertAdjacentHTML("beforebegin", html);
const prepend = (html: string) => document.querySelector("#chat")?.insertAdjacentHTML("afterbegin", html);

test("warns at the message that completes a scam, and marks all it rests on", async () => {
  const { dangerous, quotes, threads, batches } = await seen(await read(chat(SAID)));
  assert.deepEqual(dangerous, SCAM);
  assert.deepEqual(quotes, ["先充值一百。", "每单都返佣金。"]);
  assert.deepEqual(threads, [SAID.slice(0, 2), SAID]);
  assert.equal(batches, 2);
});

const shapes: [name: string, html: string][] = [
  ["list items", `<ul>${SAID.map((text) => `<li><div>小李</div><div>${text}</div></li>`).join("")}</ul>`],
  ["a log without bubbles", `<div role="log">${SAID.map((text) => `<p>${text}</p>`).join("")}</div>`],
  [
    "paragraphs in a box that scrolls",
    `<div style="height: 200px; overflow: auto">${SAID.map((text) => `<p>${text}</p>`).join("")}</div>`,
  ],
  [
    "messages of two sides",
    `<div>${SAID.map((text) => `<div class="m theirs"><p>${text}</p></div><div class="m mine"><p>好的</p></div>`).join("")}</div>`,
  ],
  [
    "sections that are named",
    `<div>${SAID.map((text) => `<section aria-label="小李"><div>${text}</div></section>`).join("")}</div>`,
  ],
  [
    "messages with a menu of their own, which is closed",
    `<div>${SAID.map((text) => `<div class="m"><div>${text}</div><div><button>…</button>${MENU}</div></div>`).join("")}</div>`,
  ],
  [
    "messages with sender and time",
    `<div>${SAID.map((text) => `<div><i></i><div><p><b>小李</b> <time>21:51</time></p><p>${text}</p></div></div>`).join("")}</div>`,
  ],
  [
    "rows from the newest to the oldest",
    `<div style="display: flex; flex-direction: column-reverse">${SAID.toReversed().map(row).join("")}</div>`,
  ],
  [
    "rows placed by the page in any order",
    `<div style="position: relative">${[1, 2, 0].map((n) => `<div class="r" style="position: absolute; top: ${n * 60}px"><div>${SAID[n]}</div></div>`).join("")}</div>`,
  ],
];
for (const [name, html] of shapes) {
  test(`knows a chat in ${name}`, async () => {
    const { dangerous, threads } = await seen(await read(html));
    assert.deepEqual(dangerous.toSorted(), SCAM.toSorted());
    assert.ok(threads.some((thread) => thread.at(-1) === SAID[2]));
  });
}

const others: [name: string, html: string][] = [
  ["paragraphs of an article", `<article>${SAID.map((text) => `<div><p>${text}</p></div>`).join("")}</article>`],
  ["sections of an article", `<main>${SAID.map((text) => `<section><p>${text}</p></section>`).join("")}</main>`],
  ["bare paragraphs", `<main>${SAID.map((text) => `<p>${text}</p><hr>`).join("")}</main>`],
  [
    "long paragraphs in frames of their own",
    `<main>${SAID.map((text) => `<div><div>${text}${"天气不错，我们去散步。".repeat(20)}</div></div>`).join("")}</main>`,
  ],
  ["a table", `<table>${SAID.map((text) => `<tr><td><div>${text}</div></td></tr>`).join("")}</table>`],
  ["a menu", `<ul>${SAID.map((text) => `<li><div><a href="/">${text}</a></div></li>`).join("")}</ul>`],
  ["search results", `<div>${SAID.map((text) => `<div><h3>网页</h3><div>${text}</div></div>`).join("")}</div>`],
];
for (const [name, html] of others) {
  test(`takes ${name} for no chat`, async () => {
    assert.deepEqual((await seen(await read(html))).threads, []);
  });
}

test("takes a sender's name for no message", async () => {
  const html = SAID.map((text) => `<div class="m"><div><div><b>返佣金客服</b></div><div>${text}</div></div></div>`);
  const { threads } = await seen(await read(`<div>${html.join("")}</div>`));
  assert.deepEqual(threads.at(-1), SAID);
});

test("does not blame an innocent message after a scam", async () => {
  const page = await read(chat([...SAID, "今天天气不错，返佣金的事再说。", "晚上吃什么？"]));
  const { quotes } = await seen(page);
  assert.ok(
    quotes?.every((quote) => !quote.includes("晚上")),
    JSON.stringify(quotes),
  );
  await change(page, "明天见。", append, row("明天见。"));
  assert.equal(
    (await seen(page)).threads.some((thread) => thread.at(-1) === "明天见。"),
    false,
  );
});

test("looks back from a new message without reading the old ones again", async () => {
  const page = await read(chat(["你好", ...SAID.slice(0, 2)]));
  assert.deepEqual((await seen(page)).dangerous, []);
  const { batches } = await seen(page);
  await change(page, "先充值一百。", append, row("先充值一百。"));
  const after = await seen(page);
  assert.deepEqual([after.dangerous, after.batches - batches], [SCAM, 2]);
});

test("looks again when earlier messages are loaded", async () => {
  const page = await read(chat(["嗯嗯", "先充值一百。", "收到了吗"]));
  await change(page, "在家就能做任务。", prepend, row(SAID[0] ?? "") + row(SAID[1] ?? ""));
  const { dangerous, quotes } = await seen(page);
  assert.deepEqual([dangerous, quotes?.[0]], [SCAM, "先充值一百。"]);
});

test("looks again when a chat has got enough rows to be one", async () => {
  const page = await read(chat(["在家就能做任务，每单都返佣金。", "先充值一百。"]));
  await change(page, "收到了吗", append, row("收到了吗"));
  assert.deepEqual((await seen(page)).dangerous, SCAM);
});

test("keeps a warning when a list drops the rows above it", async () => {
  const page = await read(chat(SAID));
  await change(
    page,
    "再见。",
    (html) => {
      document.querySelector("#chat")?.firstElementChild?.remove();
      document.querySelector("#chat")?.insertAdjacentHTML("beforeend", html);
    },
    row("再见。"),
  );
  assert.deepEqual((await seen(page)).dangerous, SCAM.slice(1));
});

test("knows a chat in bare paragraphs by how it grows", async () => {
  const page = await read('<div id="chat"></div>');
  for (const text of SAID) await change(page, text, append, `<p>${text}</p>`);
  assert.deepEqual((await seen(page)).dangerous, SCAM);
});

test("knows a chat in sections, beside scroll bars of the page's own, by how it grows", async () => {
  const page = await read('<div><div id="chat"></div></div>');
  const section = (text: string) => `<section><div><small>小李</small><div>${text}</div></div></section>`;
  await change(page, "你好", append, section("你好"));
  await page.evaluate(append, "<div><i></i></div>");
  for (const text of SAID) await change(page, text, prependToBar, section(text));
  assert.deepEqual((await seen(page)).dangerous, SCAM);
});

test("knows a chat in sections, all there at once, by scroll bars of the page's own", async () => {
  const sections = ["你好", ...SAID].map((text) => `<section><div><div>${text}</div></div></section>`).join("");
  const page = await browser.open(`<div id="chat" style="height: 80px; overflow: hidden">${sections}</div>`);
  await page.evaluate(() => {
    document.querySelector("#chat")?.scrollBy(0, 1_000);
    Object.assign(globalThis, { run: lab.startSession() });
  });
  await settled(page);
  assert.deepEqual((await seen(page)).dangerous, SCAM);
});

test("takes a row that is sliding in for one like the others", async () => {
  const page = await read(chat([]));
  const plain = (text: string, classes = "") => `<div${classes}><div class="bubble">${text}</div></div>`;
  for (const text of SAID) {
    await change(page, text, append, plain(text, text === SAID[2] ? ' class="fade-enter-active fade-enter-to"' : ""));
  }
  assert.deepEqual((await seen(page)).dangerous, SCAM);
});

test("takes a letter in sections that goes on with a picture for no chat", async () => {
  const page = await read('<div id="chat"><section><p>信</p></section><div><img></div></div>');
  for (const text of SAID) await change(page, text, append, `<section><div><p>${text}</p></div></section>`);
  assert.deepEqual((await seen(page)).threads, []);
});

test("takes a letter that goes on with a picture for no chat", async () => {
  const page = await read('<div id="chat"><h2>信</h2><img></div>');
  for (const text of SAID) await change(page, text, append, `<p>${text}</p>`);
  assert.deepEqual((await seen(page)).threads, []);
});

test("takes a warning back when the words above it change", async () => {
  const page = await read(chat(SAID));
  await change(page, "改过的一句", (text) => document.querySelector(".bubble")?.replaceChildren(text), "改过的一句");
  const { dangerous, suspicious } = await seen(page);
  assert.deepEqual([dangerous, suspicious], [[], SCAM.slice(1)]);
});

test("lets go of a chat when another takes its place in the same rows", async () => {
  const page = await read(chat(SAID));
  await change(
    page,
    "晚安。",
    () => {
      const texts = ["早安。", "午安。", "晚安。"];
      document.querySelectorAll(".bubble").forEach((bubble, n) => {
        bubble.replaceChildren(texts[n] ?? "");
      });
    },
    "",
  );
  const { dangerous, quotes } = await seen(page);
  assert.deepEqual([dangerous, quotes], [[], []]);
});

test("stays cheap in a chat of a thousand rows", async () => {
  const texts = Array.from({ length: 1_000 }, (_, n) => (n % 50 === 0 ? `做任务第${n}次` : `今天天气不错${n}`));
  const { threads, batches } = await seen(await read(chat(texts)));
  assert.ok(threads.length <= 20 && threads.every((thread) => thread.length <= 13), `${threads.length} threads`);
  assert.ok(batches <= 10, `${batches} messages`);
});

test("remembers what the user said of a conversation, also when it goes on", async () => {
  const page = await read(chat(SAID));
  await page.evaluate(() => {
    run.background.dismissed.add("在家就能做任务。\n每单都返佣金。\n先充值一百。");
    run.session.stop();
    Object.assign(globalThis, { run: lab.startSession(run.background.dismissed) });
  });
  await settled(page);
  await change(page, "快充值吧。", append, row("快充值吧。"));
  assert.deepEqual((await seen(page)).dangerous, []);
  assert.equal(await page.evaluate(() => run.background.summary?.count), 0);
});
