/** How all that is shown within a page lives together: nothing lies over anything else, and nothing is read out twice. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { overlaps, type Box } from "../../extension/content/card/place.ts";
import { startBrowser, type Browser, type PageOptions } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

type Surface = "answer" | "card" | "line" | "question";

declare global {
  /** What can be seen of the extension, by name. */
  var seen: () => Partial<Record<Surface, Box>>;
  /** The elements of the cards' live regions. */
  var alerts: () => number;
}

const SCAM = "招人刷单，先垫付，再加微信。";
const CARD_NUMBER = "4111111111111111";
const HELD = "https://scam.example/";
const CHAT = `<style>
  body { margin: 0 } p { margin: 8px } form { position: fixed; inset: auto 8px 8px; display: flex; gap: 8px }
  textarea { flex: 1; height: 60px }
</style>
<p id=scam>${SCAM}<a id=link href="${HELD}">点这里</a></p><form><textarea id=draft></textarea><button>发送</button></form>`;

/** Opens a chat and waits for its card. */
async function open(html = CHAT, options: PageOptions = {}): Promise<Page> {
  const page = await browser.open(html, options);
  await page.evaluate(() => {
    const everywhere = (selector: string) =>
      [...shadowRoots.values()]
        .filter(({ host, children }) => host.isConnected && children[0]?.className === "lift")
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
        .filter((element) => element.checkVisibility({ visibilityProperty: true }));
    Object.assign(globalThis, {
      run: lab.startSession(),
      seen: () =>
        Object.fromEntries(
          everywhere(".layer > *").map((element) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return [element.className, { left, top, right, bottom }];
          }),
        ),
      alerts: () => everywhere("[role=alert]").length,
    });
  });
  await sees(page, "card");
  return page;
}

const names = (page: Page) => page.evaluate(() => Object.keys(seen()).toSorted());
/** Waits until just these are to be seen. */
const sees = (page: Page, ...wanted: Surface[]) =>
  page.waitForFunction((surfaces) => Object.keys(seen()).toSorted().join() === surfaces, wanted.toSorted().join());

/** Has the message checked, as by the browser's menu. */
const ask = (page: Page) =>
  page.evaluate(() => {
    const message = document.getElementById("scam");
    lab.answer(message?.innerText ?? "", message?.getBoundingClientRect() ?? null);
  });

const boxOf = (page: Page, id: string) =>
  page.evaluate((name) => {
    const { left, top, right, bottom } = document.getElementById(name)?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  }, id);

/** Which of the boxes lie over each other. */
function clashes(boxes: Record<string, Box>): string[] {
  const all = Object.entries(boxes);
  return all.flatMap(([name, box], index) =>
    all.slice(index + 1).flatMap(([other, there]) => (overlaps(box, there) ? [`${name} and ${other}`] : [])),
  );
}

test("an answer has the card's place, and gives it back", async () => {
  const page = await open();
  await ask(page);
  await sees(page, "answer");
  await page.keyboard.press("Escape");
  await sees(page, "card");
  await page.keyboard.press("Escape");
  await sees(page);
});

test("a card that comes up while an answer is read waits for its end", async () => {
  const page = await open();
  await page.keyboard.press("Escape");
  await sees(page);
  await ask(page);
  await sees(page, "answer");
  await page.evaluate((words) => {
    const message = document.createElement("p");
    message.textContent = `${words}兼职做任务，充值返佣金。`;
    document.body.append(message);
  }, SCAM);
  await page.waitForFunction(() => run.background.summary?.count === 2);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.deepEqual(await names(page), ["answer"]);
  await page.keyboard.press("Escape");
  await sees(page, "card");
});

test("the card that the user chose takes the answer's place", async () => {
  const page = await open();
  await ask(page);
  await sees(page, "answer");
  await page.evaluate(() => run.session.jump(run.background.summary?.items[0]?.id ?? -1));
  await sees(page, "card");
});

for (const [width, height] of [
  [1000, 800],
  [480, 640],
  [360, 560],
  [320, 420],
] as const) {
  test(`at ${String(width)} by ${String(height)} nothing lies over the line, and the line over nothing`, async () => {
    const page = await open(CHAT, { width, height });
    await page.locator("#draft").click();
    await page.keyboard.type(CARD_NUMBER);
    await page.waitForFunction(() => "line" in seen());
    assert.deepEqual(clashes({ ...(await page.evaluate(() => seen())), field: await boxOf(page, "draft") }), []);
    await ask(page);
    await page.waitForFunction(() => "answer" in seen() && !("card" in seen()));
    assert.deepEqual(clashes(await page.evaluate(() => seen())), []);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => "line" in seen() && !("answer" in seen()));
    assert.deepEqual(clashes({ ...(await page.evaluate(() => seen())), field: await boxOf(page, "draft") }), []);
  });
}

test("the question ends an answer, and an answer waits for the end of the question", async () => {
  const page = await open();
  await page.keyboard.press("Escape");
  await ask(page);
  await sees(page, "answer");
  await page.locator("#link").focus();
  await page.keyboard.press("Enter");
  await sees(page, "question");
  await ask(page);
  assert.deepEqual(await names(page), ["question"]);
  await page.keyboard.press("Escape");
  await sees(page, "answer");
});

test("a warning is read out once, and not again when it comes back", async () => {
  const page = await open(`${CHAT}<div style="height: 3000px"></div>`);
  const heard = () => page.evaluate(() => alerts());
  assert.equal(await heard(), 1);
  await page.evaluate(() => scrollTo(0, 2000));
  await sees(page);
  await page.evaluate(() => scrollTo(0, 0));
  await sees(page, "card");
  assert.equal(await heard(), 0);
  await ask(page);
  await sees(page, "answer");
  assert.equal(await heard(), 0, "the keyboard goes on in the answer, which is read from there");
});
