/** Which controls belong to a dangerous passage, and how the question behaves. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { startBrowser, type Browser } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

declare global {
  var question: () => HTMLDialogElement | null;
}

const SCAM = "招人刷单，先垫付三百元，再加微信。";
const OTHER = "今天天气不错，我们去公园走走吧，晚上回来一起吃饭，好不好？".repeat(4);
const AWAY = "https://scam.example/pay";

/** Opens a page whose controls only note that they were used, and waits until its warning is there. */
async function open(html: string): Promise<Page> {
  const page = await browser.open(html);
  await page.evaluate(() => {
    Object.assign(globalThis, {
      run: lab.startSession(),
      question: () => {
        const root = [...shadowRoots.values()].find(({ children }) => children[0]?.className === "lift");
        return root?.querySelector("dialog") ?? null;
      },
    });
    document.addEventListener("click", (event) => {
      // Answers to the question, as far as a page can tell.
      if (event.target instanceof Element && event.target.matches("html > div")) return;
      event.preventDefault();
      document.body.dataset["clicks"] = `${Number(document.body.dataset["clicks"] ?? 0) + 1}`;
    });
  });
  await page.waitForFunction(() => run.background.summary?.dangerous === true);
  // The words of the question come once the warning is known.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.keyboard.press("Escape");
  return page;
}

/** Whether a click on `#it` is held; the page hears of it exactly if not. */
async function isHeld(html: string): Promise<boolean> {
  const page = await open(html);
  await page.locator("#it").click();
  const held = await page.evaluate(() => question()?.matches(":modal") === true);
  const heard = await page.evaluate(() => document.body.dataset["clicks"] !== undefined);
  assert.notEqual(held, heard);
  await page.close();
  return held;
}

const HELD: Record<string, string> = {
  "a link in the words": `<p>${SCAM}<a id=it href="${AWAY}">点这里</a></p>`,
  "a link around the message": `<a id=it href="${AWAY}"><p>${SCAM}</p></a>`,
  "a code to scan, linked, below the words": `<div><p>${SCAM}</p><a id=it href="${AWAY}"><img alt=二维码 width=50 height=50></a></div>${OTHER}`,
  "a link of the same site that is warned of itself": `<p>${SCAM}<a id=it href="/join">马上充值</a>。</p>`,
  "a redirector that names another site": `<p>${SCAM}<a id=it href="/redirect?q=${encodeURIComponent(AWAY)}">点这里</a></p>`,
  "a number to call": `<p>${SCAM}<a id=it href="tel:13800138000">电话</a></p>`,
  "a button that is warned of itself": `<p>${SCAM}<button id=it>去充值</button></p>`,
  "a button that copies the account": `<p>${SCAM}账号 6222020200112233445 <button id=it>复制</button></p>`,
};
const LET_THROUGH: Record<string, string> = {
  "a link elsewhere": `<div><p>${SCAM}</p></div><p>${OTHER}<a id=it href="${AWAY}">天气</a></p>`,
  "a link of the same site in the words": `<p><a id=it href="/u/1">@小李</a> ${SCAM}</p>`,
  "the sender's name": `<div><a id=it href="/u/1">小王</a><p>${SCAM}</p></div>`,
  "a jump within the page": `<p>${SCAM}<a id=it href="#top">回到顶部</a></p>`,
  "a button of the page": `<div><p>${SCAM}</p><button id=it>举报</button></div>`,
  "a button that copies something else": `<p>${SCAM}<button id=it>复制</button></p>`,
  "a list's preview of the whole message": `<a id=it href="/chat/7"><span>${SCAM}</span></a>`,
  "a link in a passage with some signs only": `<p>${SCAM}</p><hr><div>${OTHER}</div><p>兼职<a id=it href="${AWAY}">看看</a></p>`,
};

for (const [name, html] of Object.entries(HELD)) {
  test(`holds ${name}`, async () => assert.ok(await isHeld(html)));
}
for (const [name, html] of Object.entries(LET_THROUGH)) {
  test(`lets through ${name}`, async () => assert.ok(!(await isHeld(html))));
}

test("is a labelled alert that is about one thing, with the harmless choice first", async () => {
  const page = await open(`<p>${SCAM}<a id=it href="${AWAY}">点这里</a></p>`);
  await page.locator("#it").click();
  const facts = await page.evaluate(() => {
    const dialog = question();
    const idsOf = (name: string) => dialog?.querySelector(`#${dialog.getAttribute(name) ?? ""}`)?.textContent ?? "";
    const boxes = [...(dialog?.querySelectorAll("button") ?? [])].map((button) => button.getBoundingClientRect());
    return {
      role: dialog?.role,
      label: idsOf("aria-labelledby"),
      says: idsOf("aria-describedby").includes("scam.example"),
      small: boxes.some(({ width, height }) => width < 44 || height < 44),
    };
  });
  assert.deepEqual(facts, { role: "alertdialog", label: "先别打开这个链接", says: true, small: false });
  await page.close();
});

/** The middle of a button of the question. */
function pointOf(page: Page, label: string): Promise<{ x: number; y: number }> {
  return page.evaluate((name) => {
    const buttons = [...(question()?.querySelectorAll("button") ?? [])];
    const box = buttons.find(({ textContent }) => textContent === name)?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, label);
}

for (const [name, click] of [
  ["the middle button", (page: Page) => page.locator("#it").click({ button: "middle" })],
  ["Ctrl", (page: Page) => page.locator("#it").click({ modifiers: ["ControlOrMeta"] })],
] as const) {
  test(`with ${name} a link opens in a tab of its own, once the user goes on`, async () => {
    const page = await open(`<p>${SCAM}<a id=it href="about:blank?away">点这里</a></p>`);
    await click(page);
    assert.ok(await page.evaluate(() => question()?.matches(":modal") === true));
    const opened = page.context().waitForEvent("page");
    const { x, y } = await pointOf(page, "仍要打开");
    await page.mouse.click(x, y);
    assert.equal((await opened).url(), "about:blank?away");
    assert.equal(await page.evaluate(() => question()), null);
    await page.close();
  });
}

test("a double click answers nothing, and neither does a key that is still down", async () => {
  const first = await open(`<p>${SCAM}<a id=it href="${AWAY}">点这里</a></p>`);
  await first.locator("#it").click();
  const { x, y } = await pointOf(first, "仍要打开");
  await first.close();
  // The link stands where the button will be.
  const page = await open(
    `<p>${SCAM}<a id=it href="${AWAY}" style="position:fixed;left:${x}px;top:${y}px">点这里</a></p>`,
  );
  await page.mouse.dblclick(x + 4, y + 4);
  const session = await page.context().newCDPSession(page);
  const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" };
  await session.send("Input.dispatchKeyEvent", { type: "keyDown", ...enter, autoRepeat: true });
  assert.ok(await page.evaluate(() => question()?.matches(":modal") === true));
  assert.equal(await page.evaluate(() => document.body.dataset["clicks"]), undefined);
  await page.close();
});

test("asks the browser to ask when the page keeps taking the question away", async () => {
  const page = await open(`<p>${SCAM}<a id=it href="${AWAY}">点这里</a></p>`);
  const asked = new Promise<string>((resolve) => {
    page.once("dialog", (dialog) => {
      resolve(dialog.message());
      void dialog.accept();
    });
  });
  await page.locator("#it").click();
  await page.evaluate(() => {
    const remove = () => {
      for (const { host, children } of shadowRoots.values()) if (children[0]?.className === "lift") host.remove();
    };
    remove();
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
  });
  assert.match(await asked, /先别打开这个链接[^]*scam\.example[^]*仍要打开/);
  // What the user then chose to do is done.
  await page.waitForFunction(() => document.body.dataset["clicks"] === "1");
  await page.close();
});

test("listens only while there is something to guard", async () => {
  const page = await browser.open("<p id=p>今天天气不错</p>");
  const counts = await page.evaluate(async (scam) => {
    const held: string[] = [];
    const add = globalThis.addEventListener.bind(globalThis);
    const counting = (type: string, listener: EventListener, options?: AddEventListenerOptions | boolean) => {
      if (["click", "auxclick", "submit", "copy"].includes(type)) {
        held.push(type);
        if (typeof options === "object")
          options.signal?.addEventListener("abort", () => held.splice(held.indexOf(type), 1));
      }
      add(type, listener, options);
    };
    Object.assign(globalThis, { addEventListener: counting });
    const { background } = lab.startSession();
    const until = async (dangerous: boolean) => {
      while (background.summary?.state !== "done" || background.summary.dangerous !== dangerous) {
        await new Promise(requestAnimationFrame);
      }
      return held.length;
    };
    const before = await until(false);
    const paragraph = document.querySelector("p");
    if (paragraph !== null) paragraph.textContent = scam;
    const during = await until(true);
    paragraph?.remove();
    return [before, during, await until(false)];
  }, SCAM);
  assert.deepEqual(counts, [0, 4, 0]);
  await page.close();
});
