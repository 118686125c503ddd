/**
 * Texts the user called "not a scam", remembered as hashes so that the list
 * does not say what was read.
 */
import * as v from "valibot";
import { storage } from "wxt/utils/storage";
import { hashOf } from "./hash";

/** Oldest entries make room: a forgotten one costs a second tap, nothing more. */
const MAX_ENTRIES = 2_000;

const item = storage.defineItem<string[]>("local:dismissed", { fallback: [], version: 1 });
const schema = v.array(v.string());

async function read(): Promise<string[]> {
  const result = v.safeParse(schema, await item.getValue());
  if (result.success) return result.output;
  console.error(`dismissed: ${result.issues[0].message}; starting with an empty list`);
  return [];
}

/** Tells for each text whether the user dismissed it. */
export async function areDismissed(texts: string[]): Promise<boolean[]> {
  const hashes = new Set(await read());
  if (hashes.size === 0) return texts.map(() => false);
  return Promise.all(texts.map(async (text) => hashes.has(await hashOf(text))));
}

export async function setDismissed(text: string, dismissed: boolean): Promise<void> {
  const hash = await hashOf(text);
  const others = (await read()).filter((other) => other !== hash);
  await item.setValue(dismissed ? [...others, hash].slice(-MAX_ENTRIES) : others);
}
