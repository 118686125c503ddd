/** A scam of which no message is dangerous alone, and an honest conversation about the same: the demo's own. */
import { readFile } from "node:fs/promises";

interface Conversation {
  messages: { from: "them" | "me"; text: string }[];
}

/** The scam's type in the engine's catalog. */
export const TOLD_TYPE = "overseas";

export const TOLD = JSON.parse(
  await readFile(new URL(`../../../www/conversations/${TOLD_TYPE}.json`, import.meta.url), "utf8"),
) as { scam: Conversation; lookalike: Conversation };
