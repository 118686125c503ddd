/** What is read again, and what is not, when the page changes. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { startBrowser, type Browser } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

/** Opens a page and waits until all of it was read. */
async function openRead(html: string): Promise<Page> {
  const page = await browser.open(html);
  await page.evaluate(() => {
    Object.assign(globalThis, { run: lab.startSession() });
  });
  await settled(page);
  return page;
}

declare global {
  var run: ReturnType<typeof lab.startSession>;
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => run.background.summary?.state === "done");
}

/** Makes a change and gives the texts sent because of it, once `last` was sent. */
async function textsAfter(page: Page, change: () => void, last: string): Promise<string[]> {
  const known = await page.evaluate(() => run.background.sent.length);
  await page.evaluate(change);
  await page.waitForFunction((text) => run.background.sent.includes(text), last);
  return page.evaluate((from) => run.background.sent.slice(from), known);
}

test("reads only the block whose text changed", async () => {
  const page = await openRead("<p>第一段</p><p id=b>第二<b>段</b></p><p>第三段</p>");
  const sent = await textsAfter(
    page,
    () => {
      const text = document.querySelector("#b")?.firstChild;
      if (text instanceof Text) text.data = "改过的";
    },
    "改过的段",
  );
  assert.deepEqual(sent, ["改过的段"]);
});

test("reads only added messages", async () => {
  const page = await openRead("<div id=log><div>第一条</div><div>第二条</div></div>");
  const sent = await textsAfter(
    page,
    () => document.querySelector("#log")?.insertAdjacentHTML("beforeend", "<div>第三<i>条</i></div><div>第四条</div>"),
    "第四条",
  );
  assert.deepEqual(sent, ["第三条", "第四条"]);
});

test("reads a block again when an inline element joins it", async () => {
  const page = await openRead("<p id=p>先垫</p>");
  const sent = await textsAfter(
    page,
    () => document.querySelector("#p")?.insertAdjacentHTML("beforeend", "<b>付再返</b>"),
    "先垫付再返",
  );
  assert.deepEqual(sent, ["先垫付再返"]);
});

test("reads both halves when a block comes to stand in a flow", async () => {
  const page = await openRead("<div id=d>前面的话<i id=i>后面的话</i></div>");
  const sent = await textsAfter(
    page,
    () => document.querySelector("#i")?.insertAdjacentHTML("beforebegin", "<p>中间一段</p>"),
    "后面的话",
  );
  assert.deepEqual(sent.toSorted(), ["中间一段", "前面的话", "后面的话"].toSorted());
});

test("sends the same words once", async () => {
  const page = await openRead("<p>重复的话</p><p>重复的话</p><div id=d></div>");
  assert.deepEqual(await page.evaluate(() => run.background.sent), ["重复的话"]);
  const sent = await textsAfter(
    page,
    () => document.querySelector("#d")?.insertAdjacentHTML("beforeend", "<p>重复的话</p><p>新的话</p>"),
    "新的话",
  );
  assert.deepEqual(sent, ["新的话"]);
});

test("reads hidden text when it is shown", async () => {
  const page = await openRead(
    "<style>.open #w { display: block } #w { display: none } .on #v { visibility: visible } #v { visibility: hidden }</style>" +
      "<div id=w><p>窗口里的话</p></div><p id=v>淡出的话</p>",
  );
  assert.deepEqual(await page.evaluate(() => run.background.sent), []);
  await textsAfter(page, () => document.body.classList.add("open"), "窗口里的话");
  await textsAfter(page, () => document.body.classList.add("on"), "淡出的话");
});

test("reads text that changed while hidden only once it is shown", async () => {
  const page = await openRead("<div id=w><p id=p>原来的话</p></div>");
  await page.evaluate(() => {
    const window = document.querySelector<HTMLElement>("#w");
    const text = document.querySelector("#p");
    if (window === null || text === null) return;
    window.hidden = true;
    text.textContent = "后来的话";
    document.body.insertAdjacentHTML("beforeend", "<p>别处的话</p>");
  });
  await page.waitForFunction(() => run.background.sent.includes("别处的话"));
  assert.deepEqual(await page.evaluate(() => run.background.sent), ["原来的话", "别处的话"]);
  await textsAfter(page, () => document.querySelector("#w")?.removeAttribute("hidden"), "后来的话");
});

test("reads what a reader unfolds", async () => {
  const page = await openRead("<details><summary>点开看看</summary><p>里面的话</p></details>");
  assert.deepEqual(await page.evaluate(() => run.background.sent), ["点开看看"]);
  await textsAfter(page, () => document.querySelector("summary")?.click(), "里面的话");
});

test("finds shadow roots attached after their element was read", async () => {
  const page = await openRead("<x-late></x-late><p>字在这里</p>");
  await textsAfter(
    page,
    () => {
      const root = document.querySelector("x-late")?.attachShadow({ mode: "closed" });
      if (root !== undefined) root.innerHTML = "<p>后来的根</p>";
    },
    "后来的根",
  );
});

test("watches inside shadow roots", async () => {
  const page = await openRead(
    "<div id=h></div><p>字在这里</p><script>h.attachShadow({mode:'open'}).innerHTML='<p>根里的话</p>'</script>",
  );
  await page.waitForFunction(() => run.background.sent.includes("根里的话"));
  const change = () => {
    const text = document.querySelector("#h")?.shadowRoot?.querySelector("p")?.firstChild;
    if (text instanceof Text) text.data = "根里新话";
  };
  assert.deepEqual(await textsAfter(page, change, "根里新话"), ["根里新话"]);
});

test("takes the mark off text that went away", async () => {
  const page = await openRead("<p id=p>刷单先垫付</p>");
  assert.equal(await page.evaluate(() => run.background.summary?.count), 1);
  await page.evaluate(() => document.querySelector("#p")?.replaceChildren("今天天气不错"));
  await page.waitForFunction(() => run.background.summary?.count === 0);
  assert.deepEqual(await page.evaluate(() => lab.painted()), { suspicious: [], dangerous: [] });
});

test("tells the engine what the page says of itself", async () => {
  const page = await openRead("<title>反诈课堂</title><h1>常见 <b>骗局</b></h1><h2>刷单</h2><p>正文文字</p>");
  assert.equal(await page.evaluate(() => run.background.context), "反诈课堂\n常见 骗局\n刷单");
});

test("reads a large page in slices, in order, and lets the page breathe", async () => {
  const page = await browser.open("<main></main>");
  const { frames, sent } = await page.evaluate(async () => {
    const paragraphs = Array.from({ length: 20_000 }, (_, index) => `<p>第${index}段<b>文字</b></p>`);
    document.querySelector("main")?.insertAdjacentHTML("beforeend", paragraphs.join(""));
    Object.assign(globalThis, { run: lab.startSession() });
    let frames = 0;
    while (run.background.summary?.state !== "done") {
      await new Promise(requestAnimationFrame);
      frames += 1;
    }
    return { frames, sent: run.background.sent };
  });
  assert.equal(sent.length, 20_000);
  assert.deepEqual(sent.slice(0, 2), ["第0段文字", "第1段文字"]);
  assert.equal(sent.at(-1), "第19999段文字");
  assert.ok(frames > 5, `only ${frames} frames while reading`);
});

test("survives a page that rebuilds itself while it is read", async () => {
  const page = await browser.open("<main></main>");
  await page.evaluate(async () => {
    const main = document.querySelector("main");
    const fill = (name: string) =>
      main?.replaceChildren(
        ...Array.from({ length: 3_000 }, (_, index) => {
          const paragraph = document.createElement("p");
          paragraph.textContent = `${name}第${index}段`;
          return paragraph;
        }),
      );
    fill("旧");
    Object.assign(globalThis, { run: lab.startSession() });
    await new Promise((resolve) => requestIdleCallback(resolve));
    fill("新");
  });
  await page.waitForFunction(() => run.background.sent.includes("新第2999段"));
  const read = await page.evaluate(() => run.background.sent.filter((text) => text.startsWith("新")).length);
  assert.equal(read, 3_000);
});

for (const [refusal, state] of [
  ["off", "done"],
  ["engine", "failed"],
] as const) {
  test(`leaves the page alone where the answer is "${refusal}", and says "${state}"`, async () => {
    const page = await browser.open("<p>刷单先垫付</p>");
    const html = await page.content();
    await page.evaluate((reason) => {
      const run = lab.startSession();
      run.background.refusal = reason;
      Object.assign(globalThis, { run });
    }, refusal);
    await page.waitForFunction((told) => run.background.summary?.state === told, state);
    assert.equal(await page.content(), html);
    assert.equal(await page.evaluate(() => run.background.summary?.count), 0);
    assert.deepEqual(await page.evaluate(() => lab.painted()), { suspicious: [], dangerous: [] });
  });
}
