/** What the extension's own pages ask of the background. */
import type { GenericSchema } from "valibot";
import { browser } from "wxt/browser";
import { parse, type PageRequest } from "../shared/protocol";

/** Waits (ms) before a question is asked again that nobody heard: the browser may just be stopping the background. */
const RETRY_DELAYS = [50, 500, 2_000];

/** Null for an answer that this page does not understand; rejects if none comes. */
export async function askBackground<T>(request: PageRequest, answer: GenericSchema<unknown, T>): Promise<T | null> {
  for (const delay of RETRY_DELAYS) {
    // Firefox leaves a question unanswered whose background went away, Chromium and what finds none there say so.
    const reply: unknown = await browser.runtime.sendMessage(request).catch(() => undefined);
    if (reply !== undefined) return parse(answer, reply, "the background");
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  return parse(answer, await browser.runtime.sendMessage(request), "the background");
}
