/** Opens pages with the card that warns on them, and uses it as a user would. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Browser, PageOptions } from "./browser.ts";

/** A message that is a scam. */
export const SCAM = "<p id=scam>招人刷单，先垫付，再加微信。</p>";

export interface CardOptions extends PageOptions {
  look?: { large?: boolean; still?: boolean };
}

/** Opens a page and waits for its card. */
export async function openCardIn(
  browser: Browser,
  html = SCAM,
  { look = {}, ...options }: CardOptions = {},
): Promise<Page> {
  const page = await browser.open(html, options);
  await page.evaluate((wanted) => {
    Object.assign(globalThis, {
      run: lab.startSession([], wanted),
      /** The card inside its closed root, or null. */
      card: () => {
        const roots = [...shadowRoots.values()];
        const root = roots.findLast(({ host, children }) => host.isConnected && children[0]?.className === "lift");
        return root?.querySelector(".card") ?? null;
      },
    });
  }, look);
  await shown(page);
  return page;
}

declare global {
  var card: () => HTMLElement | null;
}

export const shown = (page: Page) => page.waitForFunction(() => card()?.style.left);
export const gone = (page: Page) => page.waitForFunction(() => card() === null);
export const textOf = (page: Page) => page.evaluate(() => card()?.innerText ?? "");

/** A real click, which is the only kind the card listens to. */
export async function click(page: Page, label: string): Promise<void> {
  const point = await page.evaluate((name) => {
    const buttons = [...(card()?.querySelectorAll("button") ?? [])];
    const button = buttons.find((b) => b.innerText.includes(name) || b.ariaLabel === name);
    button?.scrollIntoView({ block: "center" });
    const box = button?.getBoundingClientRect();
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, label);
  assert.ok(point, `no button "${label}"`);
  await page.mouse.click(point.x, point.y);
}
