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

test("says what it is, what it saw, the rule, what to do and whom to ask", async () => {
  const page = await openCard();
  const text = await textOf(page);
  for (const part of [
    "识诈",
    "只在您的设备上检查",
    "刷单返利",
    "先别付款",
    "先垫付的任务都是诈骗",
    "停止垫付",
    "110",
    "报警",
  ]) {
    assert.ok(text.includes(part), part);
  }
  const reasons = await page.evaluate(() =>
    [...(card()?.querySelectorAll(".reasons li") ?? [])].map((li) => li.textContent),
  );
  assert.deepEqual(reasons, ["刷单刷单是骗局", "垫付要您先垫钱", "加微信要您加私人联系方式"]);
});

test("shows no card for what is only suspicious", async () => {
  const page = await browser.open("<p>找兼职</p>");
  await page.evaluate(() => {
    Object.assign(globalThis, { run: lab.startSession() });
  });
  await page.waitForFunction(() => run.background.summary?.count === 1);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await page.locator("html > div").count(), 0);
});

test("is a labelled dialog that does not take the keyboard, and alerts once", async () => {
  const page = await openCard(`<input id=i autofocus>${SCAM}`);
  const facts = await page.evaluate(() => {
    const dialog = card();
    const label = dialog?.querySelector(`#${dialog.getAttribute("aria-labelledby") ?? ""}`);
    return {
      role: dialog?.getAttribute("role"),
      label: label?.textContent,
      alerts: dialog?.querySelectorAll("[role=alert]").length,
      focus: document.activeElement?.id,
    };
  });
  assert.deepEqual(facts, { role: "dialog", label: "小心诈骗：很像“刷单返利”", alerts: 1, focus: "i" });
});

test("gives every button 44 pixels and a name", async () => {
  const page = await openCard();
  const buttons = await page.evaluate(() =>
    [...(card()?.querySelectorAll("button") ?? [])].map((button) => {
      const { width, height } = button.getBoundingClientRect();
      return { name: button.ariaLabel ?? button.innerText, small: width < 44 || height < 44 };
    }),
  );
  assert.ok(buttons.length >= 6);
  for (const { name, small } of buttons) assert.ok(name !== "" && !small, name);
});

test("can be used by keyboard, closes with Escape and gives the focus back", async () => {
  const page = await openCard(`<button id=before>页面按钮</button>${SCAM}`);
  await page.focus("#before");
  await page.evaluate(() => run.session.focus());
  const focused = () =>
    page.evaluate(() => (card()?.getRootNode() as ShadowRoot | undefined)?.activeElement?.textContent);
  assert.equal(await focused(), "知道了，我先不付款");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await focused(), "本网站不再提醒");
  await page.keyboard.press("Escape");
  await gone(page);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "before");
});

test("stays closed while its words go on changing, until the user asks for it", async () => {
  const page = await openCard();
  await click(page, "关闭");
  await gone(page);
  await page.evaluate(() => document.querySelector("#scam")?.append("！"));
  await page.waitForFunction(() => run.background.sent.length === 2 && run.background.summary?.state === "done");
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await page.evaluate(() => card()), null);
  await page.evaluate(() => run.session.jump(run.background.summary?.items[0]?.id ?? -1));
  await shown(page);
});

test("remembers what the user calls no scam, and takes it back", async () => {
  const page = await openCard();
  await click(page, "这不是诈骗");
  await page.waitForFunction(() => run.background.dismissed.size === 1);
  assert.ok((await textOf(page)).includes("不再提醒"));
  assert.equal(await page.evaluate(() => run.background.summary?.count), 0);
  assert.deepEqual((await page.evaluate(() => lab.painted())).dangerous, []);
  await click(page, "撤销");
  await page.waitForFunction(() => run.background.dismissed.size === 0);
  assert.equal(await page.evaluate(() => run.background.summary?.count), 1);
  assert.ok((await textOf(page)).includes("先别付款"));
});

test("asks to switch the site off", async () => {
  const page = await openCard();
  await click(page, "本网站不再提醒");
  await page.waitForFunction(() => run.background.disabled === 1);
});

test("leads from one warning to the next", async () => {
  const page = await openCard(`${SCAM}<div style="height: 3000px"></div><p>兼职要垫付</p>`);
  await click(page, "还有 1 处");
  await page.waitForFunction(() => card()?.innerText.includes("兼职"));
  assert.ok(await page.evaluate(() => scrollY > 1_000));
});

test("ignores clicks that a page made up", async () => {
  const page = await openCard();
  await page.evaluate(() => {
    for (const button of card()?.querySelectorAll("button") ?? []) button.click();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  });
  assert.deepEqual(
    await page.evaluate(() => [run.background.disabled, run.background.dismissed.size, card() !== null]),
    [0, 0, true],
  );
});

test("copies a number at a tap", async () => {
  const page = await openCard();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await click(page, "96110");
  await page.waitForFunction(() => card()?.innerText.includes("已复制"));
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "96110");
});

test("looks the same whatever the page's style sheets say", async () => {
  const facts = (page: Page) =>
    page.evaluate(() => {
      const { width, height } = card()?.getBoundingClientRect() ?? new DOMRect();
      const { color, fontSize, opacity } = getComputedStyle(card() ?? document.body);
      return { width, height, color, fontSize, opacity, shown: card()?.checkVisibility({ opacityProperty: true }) };
    });
  const plain = await facts(await openCard());
  const hostile =
    "<style>* { all: unset !important; display: none !important; font-size: 3px !important } p { display: block !important; font: 18px serif !important }" +
    " html, body { display: block !important; } html { transform: scale(0.1); opacity: 0.1; filter: blur(9px) } div { visibility: hidden !important; width: 1px !important }</style>";
  const there = await facts(await openCard(hostile + SCAM));
  assert.deepEqual({ ...there, height: 0 }, { ...plain, height: 0 });
});

test("comes back when the page removes it, but not for ever", async () => {
  const page = await openCard();
  const removals = await page.evaluate(async () => {
    let count = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      const host = document.querySelector("html > div");
      if (host !== null) {
        host.remove();
        count += 1;
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return count;
  });
  assert.ok(removals > 1 && removals <= 6, `removed ${removals} times`);
});

test("is dark where the user wants it dark", async () => {
  const page = await openCard(SCAM, { colorScheme: "dark" });
  const [paper, ink] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(card() ?? document.body);
    return [backgroundColor, color];
  });
  assert.deepEqual([paper, ink], ["rgb(35, 32, 33)", "rgb(244, 239, 236)"]);
});

test("says so when there is more to warn of meanwhile", async () => {
  const page = await openCard();
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<section><p>兼职要垫付</p></section>"));
  await page.waitForFunction(() => card()?.innerText.includes("还有 1 处"));
});

test("says of a number that it only takes texts", async () => {
  assert.match(await textOf(await openCard()), /发短信到\s*12321/);
});

/** Texts of the card whose contrast or size is below the bounds, and buttons that are. */
const tooFaintOrSmall = (page: Page, bounds: { contrast: number; type: number; target: number }) =>
  page.evaluate(({ contrast, type, target }) => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = channels(color).map((c) =>
        c <= 10 ? c / 3294 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const backgroundOf = (element: Element | null): string => {
      if (element === null) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 ? backgroundOf(element.parentElement) : backgroundColor;
    };
    return [...(card()?.querySelectorAll<HTMLElement>("*") ?? [])].flatMap((element) => {
      const wrong: string[] = [];
      const style = getComputedStyle(element);
      if ([...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "")) {
        const [dark = 0, light = 0] = [luminance(style.color), luminance(backgroundOf(element))].toSorted();
        const ratio = (light + 0.05) / (dark + 0.05);
        if (ratio < contrast) wrong.push(`${element.textContent}: contrast ${ratio.toFixed(1)}`);
        if (Number.parseFloat(style.fontSize) < type) wrong.push(`${element.textContent}: ${style.fontSize}`);
      }
      const small =
        element instanceof HTMLButtonElement && Math.min(element.offsetWidth, element.offsetHeight) < target;
      return small ? [...wrong, `${element.textContent}: ${element.offsetWidth} x ${element.offsetHeight}`] : wrong;
    });
  }, bounds);

for (const colorScheme of ["light", "dark"] as const) {
  test(`can be read and pressed, and more easily in the large mode (${colorScheme})`, async () => {
    const usual = { contrast: 4.5, type: 15, target: 44 };
    const large = { contrast: 7, type: 18, target: 48 };
    const plain = await openCard(SCAM, { colorScheme });
    assert.deepEqual(await tooFaintOrSmall(plain, usual), []);
    assert.notDeepEqual(await tooFaintOrSmall(plain, large), []);
    assert.deepEqual(await tooFaintOrSmall(await openCard(SCAM, { colorScheme, look: { large: true } }), large), []);
  });
}

test("does not move where the user wants nothing to move", async () => {
  const animation = async (still: boolean) => {
    const page = await openCard(SCAM, { look: { still } });
    await page.emulateMedia({ reducedMotion: "no-preference" });
    return page.evaluate(() => {
      const element = card();
      return element === null ? "no card" : getComputedStyle(element).animationName;
    });
  };
  assert.deepEqual([await animation(false), await animation(true)], ["appear", "none"]);
});
