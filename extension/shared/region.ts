/** The region that the user asks for help in. */
import type { Catalog, Region } from "@engine";
import type { Settings } from "./settings";

/** Undefined while the catalogue is not there, or where it does not know the region. */
export function regionIn(catalog: Catalog | null | undefined, { region }: Settings): Region | undefined {
  return catalog?.regions.find(({ id }) => id === region);
}
