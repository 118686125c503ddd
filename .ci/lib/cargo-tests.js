/** The engine's tests, as programs to be run one by one. */
import { capture } from "./process.js";

/**
 * @typedef {object} Program
 * @property {string} name of the target: the crate, the file of tests, or the command
 * @property {string} path
 * @property {boolean} isTest false for a command that tests start
 */

/**
 * Values written one to a line as JSON, among other lines.
 * @param {string} text
 */
export const parseLines = (text) =>
  text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => /** @type {unknown} */ (JSON.parse(line)));

/**
 * Builds what `cargo test` would run.
 * @param {string[]} chosen arguments of cargo that say which tests
 * @param {{ cwd?: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<Program[]>}
 */
export async function buildTests(chosen, options) {
  const output = await capture("cargo", ["test", "--no-run", "--message-format=json", ...chosen], options);
  return parseLines(output).flatMap((line) => {
    const { executable, target, profile } =
      /** @type {{ executable?: string | null, target?: { name: string }, profile?: { test: boolean } }} */ (line);
    if (typeof executable !== "string" || target === undefined) return [];
    return [{ name: target.name, path: executable, isTest: profile?.test === true }];
  });
}
