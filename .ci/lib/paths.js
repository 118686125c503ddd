/** Where things live. Everything that takes long to make is kept in the user's cache, outside the working tree. */
import { homedir } from "node:os";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** Tools and libraries built from source: shared by all clones of one user, keyed by version. */
export const cache = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "shizha");

/** @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts);
