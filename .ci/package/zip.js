/** Archives that are the same, byte for byte, whenever and wherever they are made of the same files. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
// Its own deflate: that of Node changes with the zlib of its version.
import { zipSync } from "fflate";

/** The first day a zip can tell; of local time, as zips have no other. */
const TIME = new Date(1980, 0, 1);
const UNIX = 3;
/** The smallest. */
const LEVEL = /** @type {const} */ (9);

/**
 * @param {string} folder
 * @param {readonly string[]} names from the folder, with slashes
 */
export function zipOf(folder, names) {
  /** @type {import("fflate").Zippable} */
  const entries = {};
  for (const name of [...names].sort()) {
    const path = join(folder, name);
    const mode = (statSync(path).mode & 0o100) === 0 ? 0o644 : 0o755;
    const options = { mtime: TIME, level: LEVEL, os: UNIX, attrs: (0o100000 | mode) << 16 };
    entries[name] = [new Uint8Array(readFileSync(path)), options];
  }
  return zipSync(entries);
}
