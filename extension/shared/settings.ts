/**
 * The user's settings: one versioned item in `storage.local`, validated field by
 * field so that a damaged field costs that field and not the rest.
 */
import type { Language } from "@engine";
import * as v from "valibot";
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import { SETTINGS_KEY } from "./settings-key";

const MAX_SITES = 2_000;

const fields = {
  language: v.picklist(["zh-CN", "zh-TW", "en"] satisfies Language[]),
  /** ISO 3166 code; which regions there are is the engine's catalog to say. */
  region: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  disabledSites: v.pipe(v.array(v.string()), v.maxLength(MAX_SITES)),
};

export interface Settings {
  language: Language;
  region: string;
  disabledSites: string[];
}

const item = storage.defineItem<Partial<Settings>>(`local:${SETTINGS_KEY}`, { version: 1 });

/** Language and region most likely meant by the browser's interface language (BCP 47). */
export function guessSettings(uiLanguage: string): Settings {
  const [primary = "", ...rest] = uiLanguage.toLowerCase().split(/[-_]/);
  const subtags = new Set(rest);
  const traditional = subtags.has("tw") || subtags.has("hk") || subtags.has("mo") || subtags.has("hant");
  const language: Language = primary !== "zh" ? "en" : traditional ? "zh-TW" : "zh-CN";
  const named = ["cn", "tw", "hk", "sg", "gb", "us"].find((region) => subtags.has(region));
  const implied = language === "zh-CN" ? "cn" : language === "zh-TW" ? "tw" : "us";
  return { language, region: (named ?? implied).toUpperCase(), disabledSites: [] };
}

/** Stored settings with each missing or damaged field replaced by its default. */
export function parseSettings(stored: unknown, defaults: Settings): Settings {
  if (stored === null || stored === undefined) return defaults;
  if (typeof stored !== "object" || Array.isArray(stored)) {
    console.error("settings: expected an object; using the defaults");
    return defaults;
  }
  const source: Record<string, unknown> = { ...stored };
  const field = <K extends keyof Settings>(name: K, schema: v.GenericSchema<unknown, Settings[K]>): Settings[K] => {
    if (source[name] === undefined) return defaults[name];
    const result = v.safeParse(schema, source[name]);
    if (result.success) return result.output;
    console.error(`settings.${name}: ${result.issues[0].message}; using the default`);
    return defaults[name];
  };
  return {
    language: field("language", fields.language),
    region: field("region", fields.region),
    disabledSites: field("disabledSites", fields.disabledSites),
  };
}

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
