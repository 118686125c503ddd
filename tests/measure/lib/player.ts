/** Plays messages into a chat, one by one, and watches what the extension does about each. */
import { card, cardsOn } from "../../e2e/lib/card.ts";
import type { Tab } from "../../e2e/lib/driver.ts";
import { SENTINEL } from "../../e2e/lib/messages.ts";
import type { Site } from "../../e2e/lib/site.ts";
import type { Item } from "./sample.ts";

/** Time (ms) for a card to be drawn once its words are marked. */
const CARD_PATIENCE = 400;

/**
 * The sentinel lies below the edge of the screen: it is marked like any text, which proves that all before it was judged,
 * but gets no card.
 */
const CHAT = `<style>
  .log { height: 600px; overflow: auto }
  .log p { max-width: 40em; margin: 6px; padding: 6px; background: #eef; white-space: pre-line }
  #sentinel { margin-top: 3000px }
</style><div class="log"></div><div id="sentinel"></div>`;

export interface Outcome {
  card: boolean;
  marked: boolean;
  /** Time (ms) from the message that was marked first to its mark, null if none was. */
  delay: number | null;
}

interface Played {
  marks: number;
  delay: number | null;
}

export async function openPlayer(tab: Tab, site: Site): Promise<void> {
  await tab.load(site.add("/player", { html: CHAT }));
}

function clearLog(tab: Tab): Promise<void> {
  return tab.run(() => {
    const fresh = document.createElement("div");
    fresh.className = "log";
    document.querySelector(".log")?.replaceWith(fresh);
  });
}

/** Runs in the page. Resolves once the message is judged. */
async function appendLine(line: string, sentinel: string): Promise<Played> {
  const log = document.querySelector(".log") ?? document.body;
  const message = document.createElement("p");
  message.textContent = line;
  const guard = document.createElement("p");
  guard.textContent = sentinel;
  const start = performance.now();
  log.append(message);
  log.scrollTo(0, 1e6);
  document.querySelector("#sentinel")?.replaceChildren(guard);
  let delay: number | null = null;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const inLog = ranges.filter(({ startContainer }) => log.contains(startContainer));
    if (inLog.some(({ startContainer }) => message.contains(startContainer))) delay ??= performance.now() - start;
    const judged = ranges.some(({ startContainer }) => guard.contains(startContainer));
    if (judged) return { marks: inLog.length, delay };
    if (performance.now() - start > 10_000) throw new Error("the sentinel was not marked");
  }
}

export async function play(tab: Tab, { lines }: Item): Promise<Outcome> {
  await clearLog(tab);
  const outcome: Outcome = { card: false, marked: false, delay: null };
  let marksBefore = 0;
  for (const line of lines) {
    const { marks, delay } = await tab.run(appendLine, line, SENTINEL);
    outcome.delay ??= delay;
    outcome.marked ||= marks > 0;
    if (marks !== marksBefore && !outcome.card) outcome.card = await cardComes(tab);
    marksBefore = marks;
  }
  return outcome;
}

async function cardComes(tab: Tab): Promise<boolean> {
  await card(tab, () => true, CARD_PATIENCE).catch(() => undefined);
  return (await cardsOn(tab)).length > 0;
}
