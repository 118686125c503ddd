/** What the commands print: one line when a step starts, one when it ends, with the time it took. */

import { CommandError } from "./process.js";

/** A step that cannot succeed until the reader does something; the message says what. */
export class ByHand extends Error {}

/** @param {number} since a `performance.now()` */
export function elapsed(since) {
  const seconds = (performance.now() - since) / 1000;
  return seconds < 100 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** @param {string} text */
export const say = (text) => {
  console.log(text);
};

/**
 * Ends the program with a readable reason instead of a stack, unless the fault is ours.
 * @param {string} doing
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(doing, error) {
  if (error instanceof CommandError) process.stderr.write(error.output);
  const text = error instanceof Error ? error.message : String(error);
  console.error(`\n✗ ${doing}\n  ${text.replaceAll("\n", "\n  ")}`);
  if (error instanceof TypeError || error instanceof ReferenceError) console.error(error.stack);
  process.exit(1);
}
