/**
 * The user's settings: what they are, their defaults, and how stored ones are
 * checked field by field, so that a damaged field costs that field alone.
 */
import type { Language } from "@engine";
import * as v from "valibot";
import { MAX_PHRASES, phraseFault } from "./own-phrases";
import { MAX_SITES, siteEntry, type SiteEntry } from "./sites";

/** Bounds of lists that a stranger's file or a damaged store might fill. */
const MAX_SCAMS = 100;

/** Each field with what it may hold. Lists are checked entry by entry where they are read. */
export const SETTING_SCHEMAS = {
  /** False: no page is read. */
  enabled: v.boolean(),
  /** `auto` follows the browser's interface language. */
  language: v.picklist(["auto", "zh-CN", "zh-TW", "en"] satisfies LanguageChoice[]),
  /** ISO 3166 code; which regions there are is the engine's catalog to say. */
  region: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** How soon the user wants to be warned. */
  sensitivity: v.picklist(["fewer", "standard", "more"]),
  /** Ids of the scam types that are not warned of. */
  scamsOff: v.array(v.pipe(v.string(), v.regex(/^[a-z]{1,32}$/))),
  /** What holds for sites without a rule of their own. */
  otherSites: v.picklist(["all", "chosen"]),
  /** The sites with a rule of their own, the newest last. */
  sites: v.array(siteEntry),
  /** Words the user wants to be warned of. */
  phrases: v.array(
    v.pipe(
      v.string(),
      v.check((phrase) => phraseFault(phrase) === null, "a phrase that can be looked for"),
    ),
  ),
  /** Larger type and targets, stronger contrast (适老化). */
  large: v.boolean(),
  /** `reduced`: nothing moves, whatever the system says. */
  motion: v.picklist(["system", "reduced"]),
};

/** A language, or that of the browser. */
export type LanguageChoice = "auto" | Language;

export type Settings = { [K in keyof typeof SETTING_SCHEMAS]: v.InferOutput<(typeof SETTING_SCHEMAS)[K]> };

/** Most entries of each list; of a longer one the newest are kept. */
export const LIST_LIMITS = { scamsOff: MAX_SCAMS, sites: MAX_SITES, phrases: MAX_PHRASES };

/** What stands for the same thing within a list. */
const KEYS: { [K in keyof typeof LIST_LIMITS]: (entry: Settings[K][number]) => string } = {
  scamsOff: (id) => id,
  sites: ({ site }: SiteEntry) => site,
  phrases: (phrase) => phrase,
};

/** The language most likely meant by the browser's interface language (BCP 47). */
export function guessLanguage(uiLanguage: string): Language {
  const [primary = "", ...subtags] = uiLanguage.toLowerCase().split(/[-_]/);
  if (primary !== "zh") return "en";
  return ["tw", "hk", "mo", "hant"].some((subtag) => subtags.includes(subtag)) ? "zh-TW" : "zh-CN";
}

/** What holds until the user says otherwise, in a browser with this interface language (BCP 47). */
export function defaultSettings(uiLanguage: string): Settings {
  const subtags = uiLanguage.toLowerCase().split(/[-_]/).slice(1);
  const named = ["cn", "tw", "hk", "sg", "gb", "us"].find((region) => subtags.includes(region));
  const implied = { "zh-CN": "cn", "zh-TW": "tw", en: "us" }[guessLanguage(uiLanguage)];
  return {
    enabled: true,
    language: "auto",
    region: (named ?? implied).toUpperCase(),
    sensitivity: "standard",
    scamsOff: [],
    otherSites: "all",
    sites: [],
    phrases: [],
    large: false,
    motion: "system",
  };
}

function complain(field: string, reason: string): void {
  console.error(`settings${field}: ${reason}`);
}

function readField<T>(name: string, schema: v.GenericSchema<unknown, T>, value: unknown, fallback: T): T {
  if (value === undefined) return fallback;
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  complain(`.${name}`, `${result.issues[0].message}; using the default`);
  return fallback;
}

/** The sound entries of a stored list, each once. */
function readList<K extends keyof typeof LIST_LIMITS>(
  name: K,
  schema: v.GenericSchema<unknown, Settings[K][number]>,
  value: unknown,
): Settings[K] {
  const stored = readField(name, v.array(v.unknown()), value, []);
  const keyOf = KEYS[name];
  const sound = new Map<string, Settings[K][number]>();
  let damaged = 0;
  for (const item of stored) {
    const result = v.safeParse(schema, item);
    if (!result.success) {
      damaged += 1;
      continue;
    }
    sound.delete(keyOf(result.output));
    sound.set(keyOf(result.output), result.output);
  }
  if (damaged > 0) complain(`.${name}`, `left out ${damaged} damaged of ${stored.length} entries`);
  return [...sound.values()].slice(-LIST_LIMITS[name]) as Settings[K];
}

/**
 * Stored settings, with each missing or damaged field replaced by its default
 * and each damaged entry of a list left out.
 */
export function parseSettings(stored: unknown, defaults: Settings): Settings {
  if (stored === null || stored === undefined) return defaults;
  if (typeof stored !== "object" || Array.isArray(stored)) {
    complain("", "expected an object; using the defaults");
    return defaults;
  }
  const source: Record<string, unknown> = { ...stored };
  const field = <T>(name: keyof Settings, schema: v.GenericSchema<unknown, T>, fallback: T) =>
    readField(name, schema, source[name], fallback);
  const { enabled, language, region, sensitivity, scamsOff, otherSites, sites, phrases, large, motion } =
    SETTING_SCHEMAS;
  return {
    enabled: field("enabled", enabled, defaults.enabled),
    language: field("language", language, defaults.language),
    region: field("region", region, defaults.region),
    sensitivity: field("sensitivity", sensitivity, defaults.sensitivity),
    scamsOff: readList("scamsOff", scamsOff.item, source["scamsOff"]),
    otherSites: field("otherSites", otherSites, defaults.otherSites),
    sites: readList("sites", sites.item, source["sites"]),
    phrases: readList("phrases", phrases.item, source["phrases"]),
    large: field("large", large, defaults.large),
    motion: field("motion", motion, defaults.motion),
  };
}
