/** Remembers what a build step was made from, so that it is only done again when that changed. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inRoot } from "./paths.js";

/**
 * Every file under the given paths, sorted, so that the order on disk does not matter.
 * @param {string[]} paths files or folders, from the project's root
 */
export function filesUnder(paths) {
  return paths
    .flatMap((path) => {
      if (!existsSync(inRoot(path))) return [];
      if (statSync(inRoot(path)).isFile()) return [path];
      return readdirSync(inRoot(path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(inRoot().length + 1));
    })
    .sort();
}

/**
 * A digest of the names and contents of files.
 * @param {string[]} paths
 * @param {string[]} [besides] anything else the result depends on, such as a compiler's version
 */
export function digest(paths, besides = []) {
  const hash = createHash("sha256");
  for (const text of besides) hash.update(`${text}\0`);
  for (const file of filesUnder(paths)) {
    const content = readFileSync(inRoot(file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** @param {string} name */
const stampFile = (name) => inRoot("target/stamps", name);

/**
 * @param {string} name
 * @param {string} value
 */
export const isStamped = (name, value) =>
  existsSync(stampFile(name)) && readFileSync(stampFile(name), "utf8") === value;

/** @param {string} name */
export const removeStamp = (name) => {
  rmSync(stampFile(name), { force: true });
};

/**
 * @param {string} name
 * @param {string} value
 */
export function writeStamp(name, value) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), value);
}
