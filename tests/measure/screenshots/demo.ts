/** The demo: a pasted text with its verdict, and a conversation. */
import type { Browser } from "playwright-core";

import { visit, type Site } from "../../www/browser.ts";
import { roomOf, take, type Setting } from "./album.ts";
import { STORIES } from "./stories.ts";

const SIZE = { width: 1100, height: 800 };

export async function drawDemo(browser: Browser, site: Site, setting: Setting): Promise<void> {
  const { language, guise } = setting;
  const { conversation } = STORIES[language];
  const { colorScheme, forcedColors } = guise;
  for (const [screen, address, last] of [
    ["demo-check", `index.html?example=${conversation}`, ".risk-banner[data-risk=dangerous]"],
    ["demo-chat", `chat.html?play=${conversation}&speed=0`, ".verdict-now[data-risk=dangerous]"],
  ] as const) {
    const viewport = { ...SIZE, width: roomOf(guise, SIZE.width) };
    const shown = await visit(browser, site, "icon.svg", { locale: language, colorScheme, forcedColors, viewport });
    await shown.page.evaluate((largeType) => {
      localStorage.setItem("shizha-demo", JSON.stringify({ largeType }));
    }, guise.large);
    await shown.page.goto(site.address + address);
    await shown.page.locator(last).waitFor();
    await take(shown.page, screen, setting, false);
    await shown.close();
  }
}
