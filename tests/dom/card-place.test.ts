import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { startBrowser, type Browser } from "./browser.ts";
import { click, gone, openCardIn, SCAM, shown, textOf, type CardOptions } from "./card.ts";

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const openCard = (html?: string, options?: CardOptions) => openCardIn(browser, html, options);

for (const above of [60, 690]) {
  test(`stands beside a block ${above} px down, not on it, and within the viewport`, async () => {
    const page = await openCard(`<div style="height: ${above}px"></div>${SCAM}`);
    const [block, box] = await page.evaluate(() =>
      [document.querySelector("#scam"), card()].map((element) => {
        const { top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
        return { top, bottom };
      }),
    );
    assert.ok(block && box);
    assert.ok(box.top >= block.bottom || box.bottom <= block.top, JSON.stringify({ block, box }));
    assert.ok(box.top >= 0 && box.bottom <= 800, JSON.stringify(box));
  });
}

test("never covers the field being typed in", async () => {
  const page = await openCard(`${SCAM}<textarea id=t style="width: 300px; height: 100px"></textarea>`);
  await page.focus("#t");
  await page.waitForFunction(() => {
    const field = document.querySelector("#t")?.getBoundingClientRect();
    const box = card()?.getBoundingClientRect();
    if (field === undefined || box === undefined) return false;
    const apart =
      box.left >= field.right || box.right <= field.left || box.top >= field.bottom || box.bottom <= field.top;
    return apart || card()?.style.visibility === "hidden";
  });
});

test("follows its block and goes with it", async () => {
  const page = await openCard(`<div style="height: 700px"></div>${SCAM}<div style="height: 3000px"></div>`);
  const top = () => page.evaluate(() => card()?.getBoundingClientRect().top ?? null);
  const before = await top();
  await page.mouse.wheel(0, 300);
  await page.waitForFunction((old) => card()?.getBoundingClientRect().top !== old, before);
  await page.mouse.wheel(0, 2_000);
  await gone(page);
  await page.mouse.wheel(0, -2_000);
  await shown(page);
  await page.evaluate(() => document.querySelector("#scam")?.remove());
  await gone(page);
});

test("can be used over a modal dialog", async () => {
  const page = await openCard(`<dialog id=d>${SCAM}</dialog><script>d.showModal()</script>`);
  await click(page, "关闭");
  await gone(page);
});

test("waits while another frame shows its card, until the user turns to this one", async () => {
  const page = await openCard();
  await page.evaluate(() => {
    run.background.cardElsewhere = true;
    run.session.yieldCard();
    document.querySelector("#scam")?.append("！");
  });
  await page.waitForFunction(() => run.background.sent.length === 2 && run.background.summary?.state === "done");
  assert.deepEqual(await page.evaluate(() => [card(), run.background.releases]), [null, 1]);
  await page.mouse.click(500, 700);
  await shown(page);
});

test("fits into a small frame", async () => {
  const page = await openCard(SCAM, { width: 260, height: 200 });
  const box = await page.evaluate(() => {
    const { left, top, right, bottom } = card()?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  });
  assert.ok(box.left >= 0 && box.top >= 0 && box.right <= 260 && box.bottom <= 200, JSON.stringify(box));
  await click(page, "知道了");
  await gone(page);
});

test("stands at the last message of a chat, quotes the earlier ones too, and is closed once for all of it", async () => {
  const said = ["在家就能做任务。", "每单都返佣金。", "先充值一百。", "快充值呀。"];
  const rows = said.map((text) => `<div class="m"><b></b><div>${text}</div></div>`).join("");
  const page = await openCard(`<div>${rows}</div><textarea style="position: fixed; bottom: 9px"></textarea>`);
  const quotes = await page.evaluate(() => [...(card()?.querySelectorAll("q") ?? [])].map((q) => q.innerText));
  assert.deepEqual(quotes, ["做任务", "返佣金", "充值"]);
  assert.ok(!(await textOf(page)).includes("这里还有"));
  await click(page, "知道了");
  await gone(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  assert.equal(await page.evaluate(() => card()), null);
});

test("stays scrolled where it was while it moves with its block", async () => {
  const page = await openCard(`<p>好</p>${SCAM}<div style="height: 3000px"></div>`, { width: 600, height: 480 });
  const scrolled = () => page.evaluate(() => card()?.scrollTop ?? 0);
  await page.evaluate(() => card()?.scrollTo(0, 1e6));
  const before = await scrolled();
  assert.ok(before > 50, `scrolled to ${before}`);
  await page.evaluate(() => {
    dispatchEvent(new Event("resize"));
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  assert.equal(await scrolled(), before);
});

const WITH_BUTTON = `<div style="width: 420px">${SCAM}<div id=below><button id=reply style="height: 44px">回复</button></div></div>`;
const boxOfCard = (page: Page) =>
  page.evaluate(() => {
    const { left, top } = card()?.getBoundingClientRect() ?? new DOMRect();
    return { left, top };
  });

test("leaves a button right below the message to the user, where there is room beside it", async () => {
  const page = await openCard(WITH_BUTTON);
  await page.evaluate(() => {
    document.querySelector("#reply")?.addEventListener("click", () => (document.title = "clicked"));
  });
  await page.click("#reply", { timeout: 5_000 });
  assert.equal(await page.title(), "clicked");
  assert.notEqual(await page.evaluate(() => card()), null);
});

test("stays where it is when the page shows a button under it later", async () => {
  const page = await openCard(WITH_BUTTON.replace(/<button.*<\/button>/, ""));
  const before = await boxOfCard(page);
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.textContent = "回复";
    document.querySelector("#below")?.append(button);
    // Looks for its place anew, as at any scroll.
    dispatchEvent(new Event("resize"));
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  assert.deepEqual(await boxOfCard(page), before);
});
