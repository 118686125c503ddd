/** The words of an input, without what is known of its links. */
import type { Input, Said } from "@engine";

export function saidIn(input: Input): Said {
  return typeof input === "string" || Array.isArray(input) ? input : input.said;
}
