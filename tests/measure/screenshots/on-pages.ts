/** What the extension shows within a page: the card, the line beside a draft, the question, the answer. */
import { CheckPage, answered } from "../../e2e/lib/answer.ts";
import { card } from "../../e2e/lib/card.ts";
import type { ChromiumDriver, ChromiumTab } from "../../e2e/lib/chromium.ts";
import { linesOn, noLine } from "../../e2e/lib/line.ts";
import { until } from "../../e2e/lib/poll.ts";
import { question } from "../../e2e/lib/question.ts";
import type { Site } from "../../e2e/lib/site.ts";
import type { Site as Demo } from "../../www/browser.ts";
import { dress, take, type Setting } from "./album.ts";
import { CARD_NUMBER, STORIES, type Story } from "./stories.ts";

const CARD_SIZE = [960, 860] as const;
const CHAT_SIZE = [760, 720] as const;
/** Held before it is opened: nothing is there. */
const TARGET = "https://case-check.example/";

const STYLE = `
  :root { color-scheme: light dark }
  body { margin: 0; padding: 24px; font: 17px/1.6 "Noto Sans", "Noto Sans CJK SC", sans-serif }
  :lang(zh-TW) body { font-family: "Noto Sans", "Noto Sans CJK TC", sans-serif }
  #message { max-width: 28em; margin: 8px 0 0; padding: 12px 16px; border-radius: 12px; background: light-dark(#eef1f6, #2b303a) }
  form { position: fixed; inset: auto 24px 24px; display: grid; gap: 4px }
  textarea { font: inherit; padding: 8px }
`;

/** A page as a web chat looks, with the story's message and a field to answer in. */
function chatOf({ sender, message, link, replyLabel }: Story, language: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${sender}</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head><body><strong>${sender}</strong>
<p id="message">${message}<br><a id="link" href="${TARGET}">${link}</a></p>
<form><label for="draft">${replyLabel}</label><textarea id="draft" rows="2"></textarea></form></body></html>`;
}

/** The card over a conversation of the demo; its tab stays open for the popup and the panel to speak of. */
export async function drawCard(driver: ChromiumDriver, demo: Demo, setting: Setting): Promise<ChromiumTab> {
  const { language } = setting;
  const tab = await driver.newTab();
  await dress(tab.page, setting, ...CARD_SIZE);
  await tab.page.addInitScript((chosen) => {
    localStorage.setItem("shizha-demo", JSON.stringify({ language: chosen }));
  }, language);
  await tab.load(`${demo.address}chat.html?play=${STORIES[language].conversation}&speed=0&bare`);
  await card(tab, (shown) => shown.language === language);
  await take(tab.page, "card", setting, false);
  return tab;
}

export async function drawInChat(driver: ChromiumDriver, site: Site, setting: Setting): Promise<void> {
  const { language } = setting;
  const story = STORIES[language];
  const tab = await driver.newTab();
  await dress(tab.page, setting, ...CHAT_SIZE);
  await tab.load(site.add("/chat", { html: chatOf(story, language) }));
  await card(tab);
  await tab.press("Escape");

  await tab.page.locator("#draft").click();
  await tab.type(CARD_NUMBER);
  await until("a line is shown", async () => (await linesOn(tab))[0]);
  await take(tab.page, "draft", setting, false);
  await tab.page.locator("#draft").fill("");
  await noLine(tab);

  await tab.page.locator("#link").click();
  await question(tab);
  await take(tab.page, "question", setting, false);
  await tab.press("Escape");

  await tab.run(() => {
    const message = document.getElementById("message");
    if (message !== null) getSelection()?.selectAllChildren(message);
  });
  const check = await CheckPage.open(driver);
  await check.command(tab, { text: story.message, href: null });
  await answered(tab);
  await take(tab.page, "answer", setting, false);
  await check.tab.close();
  await tab.close();
}
