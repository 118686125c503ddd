/** The settings in this browser: the same for all parts of the extension. */
import type { Language, ScanOptions } from "@engine";
import { browser } from "wxt/browser";
import { defaultSettings, guessLanguage, type Settings } from "./settings";
import { readFrom, writeTo, type Areas, type Kept } from "./settings-areas";
import { isSettingsKey } from "./settings-key";
import { withSiteRead } from "./sites";

/** Read-modify-write of one page must not interleave with that of another. */
const LOCK = "settings";

function areas(): Areas {
  const { sync, local } = browser.storage as { sync?: Areas["sync"]; local: Areas["local"] };
  return { sync, local };
}

/** What holds in this browser until the user says otherwise. */
export function settingsByDefault(): Settings {
  return defaultSettings(browser.i18n.getUILanguage());
}

/** The settings and where they are kept. */
export async function readKept(): Promise<Kept> {
  return readFrom(areas(), settingsByDefault());
}

export async function readSettings(): Promise<Settings> {
  return (await readKept()).settings;
}

/** The language the user is spoken to in. */
export function languageOf({ language }: Settings): Language {
  return language === "auto" ? guessLanguage(browser.i18n.getUILanguage()) : language;
}

/** What the engine is told of the user's wishes. */
export function scanOptionsOf(settings: Settings): ScanOptions {
  const { sensitivity, scamsOff, phrases } = settings;
  return { language: languageOf(settings), sensitivity, without: scamsOff, own: phrases };
}

/** Those in this page that want to know when a change was not stored. */
const disappointed = new Set<() => void>();

/** Changes some fields, or those that `change` works out from the present settings. Null if all stays as it was: no room. */
export async function changeSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Kept | null> {
  return navigator.locks.request(LOCK, async () => {
    const before = await readSettings();
    const settings = { ...before, ...(typeof change === "function" ? change(before) : change) };
    try {
      return { settings, keeping: await writeTo(areas(), settings) };
    } catch (error) {
      console.error("settings: not stored:", error);
      for (const tell of disappointed) tell();
      return null;
    }
  });
}

/** Switches checking on or off for a site; false if that was not stored. */
export async function setSiteRead(site: string, read: boolean): Promise<boolean> {
  return (await changeSettings((settings) => ({ sites: withSiteRead(settings, site, read) }))) !== null;
}

/** Calls back when a change made in this page was not stored. */
export function watchUnstored(tell: () => void): () => void {
  disappointed.add(tell);
  return () => {
    disappointed.delete(tell);
  };
}

/** Calls back after each change, from whatever page or device it came. */
export function watchSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if ((area === "sync" || area === "local") && Object.keys(changes).some(isSettingsKey)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
