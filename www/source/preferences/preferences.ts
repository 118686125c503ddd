/**
 * What a visitor chose, kept in this browser only. Storage may be refused or hold what an older build wrote: anything
 * unknown falls back to the default instead of breaking the page.
 */
import type { Language } from "@engine";

export const LANGUAGES: readonly Language[] = ["zh-CN", "zh-TW", "en"];
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  language: Language;
  theme: Theme;
  largeType: boolean;
  /** A region id of the catalog, whose hotlines are shown. */
  region: string;
}

const STORAGE_KEY = "shizha-demo";

/** Chinese in traditional script or from a place that writes it -> zh-TW; other Chinese -> zh-CN; everything else -> en. */
export function languageOf(tags: readonly string[]): Language {
  for (const tag of tags) {
    if (/^zh\b.*-(?:hant|tw|hk|mo)\b/i.test(tag)) return "zh-TW";
    if (/^zh\b/i.test(tag)) return "zh-CN";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
}

const REGION_OF_LANGUAGE: Record<Language, string> = { "zh-CN": "CN", "zh-TW": "TW", en: "US" };

/** The browser's own region if the tag names one, else the one most readers of the language live in. */
export function regionOf(tags: readonly string[]): string {
  const region = /-([A-Z]{2})\b/.exec(tags[0] ?? "")?.[1];
  return region ?? REGION_OF_LANGUAGE[languageOf(tags)];
}

function readStored(): Partial<Record<keyof Preferences, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

export function loadPreferences(): Preferences {
  const stored = readStored();
  return {
    language: LANGUAGES.find((language) => language === stored.language) ?? languageOf(navigator.languages),
    theme: THEMES.find((theme) => theme === stored.theme) ?? "system",
    largeType: stored.largeType === true,
    region: typeof stored.region === "string" ? stored.region : regionOf(navigator.languages),
  };
}

export function storePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences));
  } catch {
    // Storage is switched off: the choice holds until the page closes.
  }
}

/** The style sheets read the choices from the root element. */
export function applyPreferences(preferences: Preferences): void {
  const root = document.documentElement;
  root.lang = preferences.language;
  root.dataset["theme"] = preferences.theme;
  root.dataset["type"] = preferences.largeType ? "large" : "normal";
}
