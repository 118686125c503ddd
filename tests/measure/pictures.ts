/**
 * How well the words of screenshots are read: each example conversation is drawn as a phone shows it, light and dark by
 * turns, and checked in the built extension; the verdict is compared with that on the text itself. `npm run
 * measure:pictures`.
 */
import { readdirSync, readFileSync } from "node:fs";

import type { Page } from "playwright-core";

import type { Conversation } from "../../www/source/conversations.ts";
import { launchChromium } from "../e2e/lib/chromium.ts";
import { prepare } from "../e2e/lib/extension.ts";
import { judge } from "../e2e/lib/oracle.ts";

const FOLDER = new URL("../../www/conversations/", import.meta.url);
/** Waiting time (ms) for one picture. */
const PATIENCE = 180_000;
const PHONE = { width: 390, height: 844 };
/** Device pixels per CSS pixel: most phones have two to three, a small window on a computer has one. */
const DENSITIES = [2, 1];

type Story = Pick<Conversation, "language" | "sender" | "messages">;

function stories(): { name: string; story: Story }[] {
  return readdirSync(FOLDER).map((file) => {
    const { scam } = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as { scam: Story };
    return { name: file.replace(".json", ""), story: scam };
  });
}

function drawn({ language, sender, messages }: Story, dark: boolean): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const rows = messages.map(({ from, text }) => `<div class="${from}"><i></i><p>${escaped(text)}</p></div>`);
  return `<html lang="${language}"><style>
    body { margin: 0; background: ${dark ? "#111" : "#ededed"}; color: ${dark ? "#e5e5e5" : "#111"};
      font: 17px/1.4 "Noto Sans", "Noto Sans CJK ${language === "zh-TW" ? "TC" : "SC"}", sans-serif }
    header { padding: 12px; text-align: center; font-weight: 600 }
    div { display: flex; gap: 8px; margin: 12px } .me { flex-direction: row-reverse }
    i { flex: none; width: 40px; height: 40px; border-radius: 6px; background: linear-gradient(45deg, #4a90d9, #d98a4a) }
    p { margin: 0; padding: 9px 12px; border-radius: 6px; max-width: 250px; overflow-wrap: anywhere;
      background: ${dark ? "#2c2c2c" : "#fff"} }
    .me p { background: ${dark ? "#3eb575" : "#95ec69"}; color: #111 }
  </style><header>${escaped(sender)}</header>${rows.join("")}`;
}

async function verdictOn(page: Page, picture: Buffer): Promise<string> {
  await page.setInputFiles("input[type=file]", { name: "picture.png", mimeType: "image/png", buffer: picture });
  await page.waitForSelector(".verdict, .picture .state", { timeout: PATIENCE });
  const verdict = await page.evaluate(() => document.querySelector(".verdict")?.className ?? "verdict unread");
  await page.click(".check-actions button[type=button]");
  await page.waitForSelector(".verdict", { state: "detached" });
  return verdict.replace("verdict ", "");
}

const workspace = await prepare("chrome-mv3");
const driver = await launchChromium({ extension: workspace.extension, workspace: workspace.folder });
try {
  const { page } = await driver.newTab();
  await page.goto(`${driver.origin}/check.html`);
  await page.waitForSelector("textarea");
  for (const density of DENSITIES) {
    const browser = page.context().browser();
    const context = await browser?.newContext({ viewport: PHONE, deviceScaleFactor: density });
    const screen = await context?.newPage();
    if (screen === undefined) throw new Error("no second window");
    let same = 0;
    let time = 0;
    const all = stories();
    for (const [index, { name, story }] of all.entries()) {
      const dark = index % 2 === 1;
      await screen.setContent(drawn(story, dark));
      const picture = await screen.screenshot({ fullPage: true });
      const expected = judge(story.messages.map(({ text }) => text).join("\n")).risk;
      const start = performance.now();
      const risk = await verdictOn(page, picture);
      time += performance.now() - start;
      if (risk === expected) same += 1;
      console.log(`${density}x ${dark ? "dark" : "light"} ${story.language} ${name}: ${expected} -> ${risk}`);
    }
    console.log(`${density}x: ${same} of ${all.length} the same, ${Math.round(time / all.length)} ms each`);
    await context?.close();
  }
} finally {
  await driver.close();
  await workspace.remove();
}
