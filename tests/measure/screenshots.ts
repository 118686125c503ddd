/**
 * Draws every screen of the product anew, from the built demo and the built extension: `npm run screenshots`. All pictures
 * go to `target/screenshots`, those the documentation shows also to `docs/screenshots`. `npm run screenshots en dark` draws
 * only those pictures.
 */
import { launchChromium } from "../e2e/lib/chromium.ts";
import { prepare } from "../e2e/lib/extension.ts";
import { sendSettings } from "../e2e/lib/settings.ts";
import { Site } from "../e2e/lib/site.ts";
import { launch, serve } from "../www/browser.ts";
import { GUISES, LANGUAGES, RARE_GUISES, type Setting } from "./screenshots/album.ts";
import { drawDemo } from "./screenshots/demo.ts";
import { drawCard, drawInChat } from "./screenshots/on-pages.ts";
import { drawOwnPages, drawPanel, drawPopups } from "./screenshots/own-pages.ts";
import { STORIES } from "./screenshots/stories.ts";

const wanted = process.argv.slice(2);
const settings: Setting[] = [
  ...GUISES.flatMap((guise) => LANGUAGES.map((language) => ({ language, guise }))),
  ...RARE_GUISES.map((guise) => ({ language: "zh-CN" as const, guise })),
].filter(({ language, guise }) => wanted.every((word) => word === language || word === guise.name));
if (settings.length === 0) throw new Error(`no picture is ${wanted.join(" and ")}`);

const demo = await serve();
const browser = await launch();
const workspace = await prepare("chrome-mv3");
const driver = await launchChromium({ extension: workspace.extension, workspace: workspace.folder });
const site = await Site.start();
try {
  for (const setting of settings) {
    const { language, guise } = setting;
    await sendSettings(driver, { language, region: STORIES[language].region, large: guise.large });
    await drawDemo(browser, demo, setting);
    const conversation = await drawCard(driver, demo, setting);
    await drawPopups(driver, site, conversation, setting);
    await drawPanel(driver, conversation, setting);
    await conversation.close();
    await drawInChat(driver, site, setting);
    await drawOwnPages(driver, setting);
  }
} finally {
  await driver.close();
  await browser.close();
  await demo.stop();
  await site.stop();
  await workspace.remove();
}
