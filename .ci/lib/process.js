/** Starting other programs. */
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./paths.js";

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} Options */

/** A command that failed, with all it printed when that was captured. */
export class CommandError extends Error {
  /**
   * @param {string} command
   * @param {string} outcome
   * @param {string} output
   */
  constructor(command, outcome, output = "") {
    super(`${command}: ${outcome}`);
    this.output = output;
  }
}

/**
 * The full path of a program on PATH, or undefined.
 * @param {string[]} names first match wins
 */
export function which(...names) {
  for (const name of names) {
    for (const directory of (process.env["PATH"] ?? "").split(delimiter)) {
      const path = join(directory, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this directory.
      }
    }
  }
  return undefined;
}

/**
 * What a quick command prints on standard output, or undefined when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 */
export function ask(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: "utf8", maxBuffer: Infinity, cwd: root, ...options });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/**
 * Runs a command with nothing on standard input. Its output goes to our terminal, or when quiet into the error alone.
 * @param {string} command
 * @param {string[]} args
 * @param {Options & { quiet?: boolean }} [options]
 */
export function run(command, args, { quiet = false, ...options } = {}) {
  const output = quiet ? "pipe" : "inherit";
  const result = spawnSync(command, args, {
    stdio: ["ignore", output, output],
    encoding: "utf8",
    maxBuffer: Infinity,
    cwd: root,
    ...options,
  });
  if (result.error) throw new CommandError(command, result.error.message);
  if (result.status !== 0) {
    const outcome = `exit code ${String(result.status ?? result.signal)}`;
    throw new CommandError([command, ...args].join(" "), outcome, quiet ? result.stdout + result.stderr : "");
  }
}

/**
 * Runs a command and returns what it printed, standard output and error together.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<string>}
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], cwd: root, ...options });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on("data", (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    child.stderr.on("data", (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const output = Buffer.concat(chunks).toString("utf8");
      if (code === 0) resolve(output);
      else reject(new CommandError([command, ...args].join(" "), `exit code ${String(code ?? signal)}`, output));
    });
  });
}
