/** The settings, as another device of the user would send them: through the browser's shared storage. */
import type { Settings } from "../../../extension/shared/settings.ts";
import type { Driver, Tab } from "./driver.ts";

interface StorageApi {
  storage: { sync: { get(keys: null): Promise<Record<string, object>>; set(items: object): Promise<void> } };
}

/** Changes some of the settings. */
export async function sendSettings(driver: Driver, change: Partial<Settings>): Promise<void> {
  const page = await driver.newTab();
  await page.load(`${driver.origin}/popup.html`);
  await page.run(async ({ sites, phrases, ...fields }) => {
    const names = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    const { sync } = (names.browser ?? names.chrome).storage;
    const before = (await sync.get(null))["settings"];
    await sync.set({
      settings: { version: 2, ...before, ...fields },
      ...(sites === undefined ? {} : { "settings.sites.0": sites }),
      ...(phrases === undefined ? {} : { "settings.phrases.0": phrases }),
    });
  }, change);
  await page.close();
}

/** What is stored of the settings now, as a page of the extension reads it. */
export function storedSettings(page: Tab): Promise<Partial<Settings>> {
  return page.run(async () => {
    const names = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    return (await (names.browser ?? names.chrome).storage.sync.get(null))["settings"] ?? {};
  });
}
