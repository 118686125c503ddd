/**
 * How settings lie in the browser's storage: the short fields in one item, the
 * long lists in parts, because `storage.sync` takes 8 KB (8192 bytes) an item
 * and 100 KB in all. Also reads what version 1 left in `storage.local`.
 */
import type { Settings } from "./settings";
import { isSettingsKey, SETTINGS_KEY } from "./settings-key";

/** Version of the layout. */
export const SETTINGS_VERSION = 2;
/** Most of one part (bytes of JSON), with room for its key and for how a browser counts. */
const MAX_PART_BYTES = 6_000;

const LISTS = ["sites", "phrases"] as const;
/** Where version 1 told its version. */
const FIRST_VERSION_KEY = `${SETTINGS_KEY}$`;

/** Items of a storage area by key. */
export type Items = Record<string, unknown>;

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

function inParts(list: readonly unknown[]): unknown[][] {
  const parts: unknown[][] = [];
  let room = 0;
  for (const entry of list) {
    const bytes = bytesOf(entry) + 1;
    if (bytes > room) {
      parts.push([]);
      room = MAX_PART_BYTES;
    }
    parts.at(-1)?.push(entry);
    room -= bytes;
  }
  return parts;
}

const keyOf = (list: string, part: number) => `${SETTINGS_KEY}.${list}.${part}`;

/** The items to store. What a newer version put beside the fields known here is kept from `before`. */
export function itemsOf(settings: Settings, before: Items): Items {
  const { sites, phrases, ...fields } = settings;
  const items: Items = { [SETTINGS_KEY]: { ...mainOf(before), ...fields, version: versionOf(before) } };
  for (const [list, entries] of Object.entries({ sites, phrases })) {
    inParts(entries).forEach((part, number) => {
      items[keyOf(list, number)] = part;
    });
  }
  return items;
}

function mainOf(items: Items): Record<string, unknown> {
  const main = items[SETTINGS_KEY];
  return typeof main === "object" && main !== null && !Array.isArray(main) ? { ...main } : {};
}

function versionOf(items: Items): number {
  const { version } = mainOf(items);
  return typeof version === "number" && version > SETTINGS_VERSION ? version : SETTINGS_VERSION;
}

/** Keys of an area that belong to the settings and are not among `items`. */
export function leftovers(before: Items, items: Items): string[] {
  return Object.keys(before).filter((key) => (isSettingsKey(key) || key === FIRST_VERSION_KEY) && !(key in items));
}

/** True if settings of the present layout, or a newer one, lie in the area. */
export function holdsSettings(items: Items): boolean {
  return SETTINGS_KEY in items && !isFirstVersion(items);
}

/** Version 1 lay in `storage.local`, told its version elsewhere, and knew sites only as switched off. */
function isFirstVersion(items: Items): boolean {
  const main = mainOf(items);
  return !("version" in main) && ("disabledSites" in main || "language" in main || "region" in main);
}

/** What version 1 left in the area, as stored settings, or null. */
export function fromFirstVersion(items: Items): Record<string, unknown> | null {
  if (!isFirstVersion(items)) return null;
  const { disabledSites = [], ...fields } = mainOf(items);
  const sites = entriesOf(`${SETTINGS_KEY}.disabledSites`, disabledSites);
  return { ...fields, sites: sites.map((site) => ({ site, rule: "never" })) };
}

/** Stored settings put together from their items, unchecked; null if there are none. */
export function storedIn(items: Items): Record<string, unknown> | null {
  if (!holdsSettings(items)) return null;
  const stored: Record<string, unknown> = mainOf(items);
  if (Object.keys(stored).length === 0) console.error(`${SETTINGS_KEY}: expected an object; using the defaults`);
  for (const list of LISTS) stored[list] = partsOf(list, items).flatMap(([key, part]) => entriesOf(key, part));
  return stored;
}

function partsOf(list: string, items: Items): [key: string, part: unknown][] {
  const prefix = `${SETTINGS_KEY}.${list}.`;
  const numberOf = (key: string) => Number(key.slice(prefix.length));
  return Object.entries(items)
    .filter(([key]) => key.startsWith(prefix))
    .toSorted(([a], [b]) => numberOf(a) - numberOf(b));
}

function entriesOf(key: string, part: unknown): unknown[] {
  if (Array.isArray(part)) return part;
  console.error(`${key}: expected a list; left out`);
  return [];
}
