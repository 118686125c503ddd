/**
 * Texts the user called "not a scam", remembered as hashes so that the list
 * does not say what was read.
 */
import * as v from "valibot";
import { storage } from "wxt/utils/storage";

/** Oldest entries make room: a forgotten one costs a second tap, nothing more. */
const MAX_ENTRIES = 2_000;
/** Bytes kept of each SHA-256: enough against chance, half the room. */
const HASH_BYTES = 16;

const item = storage.defineItem<string[]>("local:dismissed", { fallback: [], version: 1 });
const schema = v.array(v.string());

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, HASH_BYTES), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

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
