import type { Kind } from "@engine";

/** Three looks are all a reader can tell apart: what draws you in, what you are asked for, how you are kept from thinking. */
export type KindGroup = "bait" | "ask" | "grip";

export const GROUP_OF_KIND: Record<Kind, KindGroup> = {
  lure: "bait",
  pretext: "bait",
  promise: "bait",
  authority: "bait",
  demand: "ask",
  channel: "ask",
  sum: "ask",
  pressure: "grip",
  secrecy: "grip",
  obfuscation: "grip",
};
