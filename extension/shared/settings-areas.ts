/**
 * Where settings are kept: in `storage.sync`, which follows the user to his
 * other devices, or in `storage.local` when that is missing, refuses or is
 * full. What lies in `local` is newer than what lies in `sync`: it is only put
 * there when `sync` did not take it, and removed when it does again.
 */
import { parseSettings, type Settings } from "./settings";
import { fromFirstVersion, holdsSettings, itemsOf, leftovers, storedIn, type Items } from "./settings-layout";
import { SETTINGS_KEY } from "./settings-key";

/** What is used of a storage area of the browser. */
export interface Area {
  get(keys: null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface Areas {
  /** Undefined where the browser has none. */
  sync: Area | undefined;
  local: Area;
}

/** `sync`, or why settings are on this device only. */
export type Keeping = "sync" | "missing" | "refused" | "full";

/** The settings, and where they are kept. */
export interface Kept {
  settings: Settings;
  keeping: Keeping;
}

interface Contents {
  sync: Items;
  local: Items;
}

async function readSync({ sync }: Areas): Promise<Items> {
  try {
    return (await sync?.get(null)) ?? {};
  } catch (error) {
    console.error("settings: storage.sync cannot be read:", error);
    return {};
  }
}

async function contentsOf(areas: Areas): Promise<Contents> {
  const [sync, local] = await Promise.all([readSync(areas), areas.local.get(null)]);
  return { sync, local };
}

function keepingOf(local: Items): Keeping {
  const main = local[SETTINGS_KEY];
  const reason: unknown = typeof main === "object" && main !== null && "keeping" in main ? main.keeping : undefined;
  return reason === "missing" || reason === "full" ? reason : "refused";
}

/** Sites that version 1 left off stay off, unless another device has a newer rule for them. */
function storedOf({ sync, local }: Contents): unknown {
  if (holdsSettings(local)) return storedIn(local);
  const first = fromFirstVersion(local);
  const synced = storedIn(sync);
  if (first === null || synced === null) return synced ?? first;
  return { ...synced, sites: [first["sites"] ?? [], synced["sites"] ?? []].flat() };
}

/** The settings as they are stored, each damaged field repaired. */
export async function readFrom(areas: Areas, defaults: Settings): Promise<Kept> {
  const contents = await contentsOf(areas);
  const settings = parseSettings(storedOf(contents), defaults);
  const keeping = holdsSettings(contents.local) ? keepingOf(contents.local) : "sync";
  return { settings, keeping: areas.sync === undefined ? "missing" : keeping };
}

function reasonOf(error: unknown): Keeping {
  const message = error instanceof Error ? error.message : String(error);
  // "MAX_WRITE_OPERATIONS_PER_MINUTE quota" is of time, not of room.
  return /quota/i.test(message) && !/operations/i.test(message) ? "full" : "refused";
}

async function put(area: Area, before: Items, items: Items): Promise<void> {
  await area.set(items);
  const old = leftovers(before, items);
  if (old.length > 0) await area.remove(old);
}

/** Stores the settings where there is room for them; where that was. */
export async function writeTo(areas: Areas, settings: Settings): Promise<Keeping> {
  const { sync, local } = await contentsOf(areas);
  const items = itemsOf(settings, holdsSettings(local) ? local : sync);
  let keeping: Keeping = "missing";
  if (areas.sync !== undefined) {
    try {
      await put(areas.sync, sync, items);
      const old = leftovers(local, {});
      if (old.length > 0) await areas.local.remove(old);
      return "sync";
    } catch (error) {
      keeping = reasonOf(error);
      console.warn("settings: kept on this device only:", error);
    }
  }
  await put(areas.local, local, { ...items, [SETTINGS_KEY]: { ...(items[SETTINGS_KEY] as Items), keeping } });
  return keeping;
}
