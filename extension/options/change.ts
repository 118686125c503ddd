/** Changes that the options page makes, and what it says of them. */
import { useState } from "preact/hooks";
import { changeSettings } from "../shared/settings-store";

type Change = Parameters<typeof changeSettings>[0];

/** Takes effect at once; the page hears of it from the store, as all others do. */
export function change(fields: Change): void {
  void changeSettings(fields);
}

/** The same, and then says so; that nothing was stored is said by the page as a whole. */
export async function changeAndSay(fields: Change, words: string, say: (words: string) => void): Promise<boolean> {
  const stored = (await changeSettings(fields)) !== null;
  if (stored) say(words);
  return stored;
}

/** What a section says after the user did something there; announced, because it may be out of sight. */
export function useSaid(): [said: string, say: (words: string) => void] {
  return useState("");
}
