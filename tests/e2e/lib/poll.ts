/** Waiting for conditions instead of for time: a test ends as soon as it can, and a slow machine only takes longer. */
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

/** Everything is on this machine: what takes longer (ms) than this will not come. */
export const PATIENCE = 10_000;
/** Time (ms) between two looks. */
const INTERVAL = 25;

/** A page may be between two states, so an error is only final at the deadline. */
async function attempt<T>(probe: () => Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await probe() };
  } catch (error) {
    return { error };
  }
}

/** The first answer of `probe` that is neither null, undefined nor false. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  patience = PATIENCE,
): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    const outcome = await attempt(probe);
    if ("value" in outcome && outcome.value !== null && outcome.value !== undefined && outcome.value !== false) {
      return outcome.value;
    }
    if (performance.now() > deadline) {
      throw new Error(
        `did not happen within ${patience} ms: ${what}`,
        "error" in outcome ? { cause: outcome.error } : {},
      );
    }
    await pause(INTERVAL);
  }
}

/** Waits until `probe` answers `expected`; the failure shows the difference to the last answer. */
export async function untilEqual<T>(what: string, probe: () => Promise<T>, expected: T, patience = PATIENCE) {
  const deadline = performance.now() + patience;
  for (;;) {
    const outcome = await attempt(async () => {
      assert.deepEqual(await probe(), expected, what);
    });
    if ("value" in outcome) return;
    if (performance.now() > deadline) throw outcome.error;
    await pause(INTERVAL);
  }
}
