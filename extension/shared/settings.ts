/**
 * The user's settings: what they are, their defaults, and how stored ones are
 * checked field by field, so that a damaged field costs that field alone.
 */
import type { Language } from "@engine";
import * as v from "valibot";

/** Most sites remembered as switched off; the oldest goes first. */
export const MAX_SITES = 2_000;

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
