/** The Node packages of package-lock.json. */
import { existsSync, readFileSync } from "node:fs";
import { inRoot } from "../lib/paths.js";
import { run } from "../lib/process.js";

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/** @param {string} path */
function packagesIn(path) {
  /** @type {unknown} */
  const content = JSON.parse(readFileSync(inRoot(path), "utf8"));
  return /** @type {Lockfile} */ (content).packages;
}

/** npm's own record of what it installed is compared, so that an install by hand counts as well as ours. */
function areCurrent() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(inRoot(record))) return false;
  const present = packagesIn(record);
  return Object.entries(packagesIn("package-lock.json")).every(
    // Optional ones are for other systems than this one, so they may be absent but not different.
    ([path, { version, optional }]) => path === "" || (present[path] ? present[path].version === version : optional),
  );
}

/** @type {import('../setup.js').Step} */
export const nodePackages = {
  name: "Node packages",
  why: "the extension, the demo and the tests are built with them",
  isDone: areCurrent,
  perform: () => {
    // Of the warnings none asks for anything: the packages whose own scripts npm holds back work without them.
    run("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], { quiet: true });
  },
};
