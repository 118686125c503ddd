/** The settings in `storage.local`: one versioned item, the same in all parts of the extension. */
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import { guessSettings, MAX_SITES, parseSettings, type Settings } from "./settings";
import { SETTINGS_KEY } from "./settings-key";

const item = storage.defineItem<Partial<Settings>>(`local:${SETTINGS_KEY}`, { version: 1 });

export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue(), guessSettings(browser.i18n.getUILanguage()));
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await item.setValue(settings);
  return settings;
}

/** Switches checking on or off for a site. */
export async function setSiteEnabled(site: string, enabled: boolean): Promise<void> {
  const others = (await readSettings()).disabledSites.filter((other) => other !== site);
  await changeSettings({ disabledSites: enabled ? others : [...others, site].slice(-MAX_SITES) });
}

/** Calls back with the new settings after each change, from whatever page it came. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((stored) => {
    changed(parseSettings(stored, guessSettings(browser.i18n.getUILanguage())));
  });
}
