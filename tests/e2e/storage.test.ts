/** The disk is full: what the user chose is not stored, is said so, and nothing that was stored is lost. */
import assert from "node:assert/strict";

import { inEachBrowser } from "./lib/bench.ts";
import { card, pressInCard } from "./lib/card.ts";
import { openChat, say } from "./lib/chat.ts";
import type { Driver, Tab } from "./lib/driver.ts";
import { limitStorage } from "./lib/extension.ts";
import { SENTINEL } from "./lib/messages.ts";
import { until } from "./lib/poll.ts";
import { Popup } from "./lib/popup.ts";
import { storedSettings } from "./lib/settings.ts";
import { INTERFACE_TEXTS } from "../../extension/interface/texts.ts";
import { CARD_TEXTS } from "../../extension/shared/card-texts.ts";

const TEXT = CARD_TEXTS["zh-CN"];

interface Area {
  set(items: object): Promise<void>;
  get(keys: null): Promise<object>;
  remove(keys: string[]): Promise<void>;
}
interface ExtensionApi {
  storage: { sync: Area; local: Area; session: Area };
}

/** Fills what the browser gives the extension to store to the last byte, or empties it again. */
function fillStorage({ name }: Driver, page: Tab, full: boolean): Promise<void> {
  return page.run(
    async (wanted, browserName) => {
      const { sync, local, session } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
      // Firefox gives an extension as much as the disk has: there a limit stands in for the disk.
      await session.set({ full: wanted });
      if (browserName === "Firefox") return;
      for (const [area, largest] of [
        [sync, 8_000],
        [local, 4_000_000],
      ] as const) {
        if (!wanted) {
          const names = Object.keys(await area.get(null));
          await area.remove(names.filter((name) => name.startsWith("junk-")));
          continue;
        }
        let number = 0;
        for (let size: number = largest; size >= 1; size = Math.floor(size / 10)) {
          const put = () => area.set({ [`junk-${(number += 1)}`]: "x".repeat(size) });
          while (
            await put().then(
              () => true,
              () => false,
            )
          );
        }
      }
    },
    full,
    name,
  );
}

async function pageOf(driver: Driver): Promise<Tab> {
  const page = await driver.newTab();
  await page.load(`${driver.origin}/learn.html`);
  return page;
}

inEachBrowser(
  ({ test }) => {
    test("an answer that cannot be kept is said to be none", async ({ driver, tab, site }) => {
      await openChat(tab, site);
      await say(tab, SENTINEL, "message");
      await card(tab);
      const page = await pageOf(driver);
      await fillStorage(driver, page, true);
      await tab.activate();
      await pressInCard(tab, TEXT.notScam);
      await card(tab, ({ text }) => text.includes(TEXT.unkept) && !text.includes(TEXT.noted));
      await fillStorage(driver, page, false);
      await openChat(tab, site);
      await say(tab, SENTINEL, "message");
      await tab.activate();
      await pressInCard(tab, TEXT.notScam);
      await card(tab, ({ text }) => text.includes(TEXT.noted) && !text.includes(TEXT.unkept));
      await page.close();
    });

    test("a setting that cannot be stored stays as it was, and the page says so", async ({ driver, tab, site }) => {
      await openChat(tab, site);
      const page = await pageOf(driver);
      const before = await storedSettings(page);
      await fillStorage(driver, page, true);
      const popup = await Popup.open(driver, tab);
      const alert = () => popup.tab.run(() => document.querySelector("[role=alert]")?.textContent ?? "");
      const reads = async () => (await popup.view()).siteEnabled;
      await until("the popup shows that the site is read", reads);
      await popup.toggleSite();
      await until("the popup says so", async () => (await alert()) === INTERFACE_TEXTS["zh-CN"].unstored);
      await until("it shows what holds", reads);
      assert.deepEqual(await storedSettings(page), before);
      await fillStorage(driver, page, false);
      await popup.toggleSite();
      await until("the popup takes it back", async () => (await alert()) === "");
      await until("it is stored now", async () => (await reads()) === false);
      await popup.toggleSite();
      await popup.close();
      await page.close();
    });
  },
  { damage: limitStorage, expected: /not stored|Could not keep|kept on this device|quota/i },
);
