/** The pages that are measured. Generated, with the lengths of real Chinese paragraphs; the same for each run. */
import { SENTINEL } from "../../e2e/lib/messages.ts";
import type { Site } from "../../e2e/lib/site.ts";

/** Common characters in about the frequency of news text. */
const CHARACTERS =
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理世";

/** A generator of numbers below 1 that is the same each time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function prose(length: number, seed: number): string {
  const next = sequence(seed);
  let text = "";
  while (text.length < length - 1) {
    const clause = Math.min(length - 1 - text.length, 6 + Math.floor(next() * 12));
    for (let n = 0; n < clause; n += 1) text += CHARACTERS.charAt(Math.floor(next() ** 2 * CHARACTERS.length));
    if (text.length < length - 1) text += "，";
  }
  return `${text}。`;
}

const paragraphs = (count: number, paragraph: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => `<p>${paragraph(n)}</p>`).join("\n");

/** In view from the start, so that the time to it is the time to the first mark. */
const WARNING = `<p id="warning">${SENTINEL}</p>`;

/** 100,000 text nodes in 20,000 paragraphs, five runs of text in each. */
const textNodes = () =>
  paragraphs(20_000, (n) => {
    const [a, b, c] = [prose(14, n), prose(6, n + 1), prose(12, n + 2)];
    return `${a}<b>${b}</b>${c}<a href="#${n}">${b}</a>${a}`;
  });

/** 5 MB of UTF-8. */
const article = () => paragraphs(4_800, (n) => prose(345, n));

const thread = (count: number) => paragraphs(count, (n) => prose(24 + (n % 7) * 9, n));

/** Appends to the log what it is given, one message after the other, as fast as a screen is drawn. */
const APPENDING = `<script>
  function append(words) {
    const message = document.createElement("p");
    message.textContent = words;
    document.querySelector("#log").append(message);
    return message;
  }
  async function appendAll(messages) {
    for (const words of messages) {
      append(words);
      document.querySelector("#log").scrollTo(0, 1e7);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  function isMarked(message) {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return ranges.some((range) => message.contains(range.startContainer));
  }
  async function timeToMark(words) {
    const start = performance.now();
    const message = append(words);
    document.querySelector("#log").scrollTo(0, 1e7);
    while (!isMarked(message)) {
      if (performance.now() - start > 10_000) throw new Error("not marked");
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return performance.now() - start;
  }
</script>`;
const LOG = "<style>#log { height: 600px; overflow: auto }</style>";

/** Times from a key to the frame that shows it. */
const TIMING_KEYS = `<script>
  var keyTimes = [];
  addEventListener("keydown", () => {
    const start = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => keyTimes.push(performance.now() - start);
      port2.postMessage(null);
    });
  }, true);
</script>`;

/** Notes when the first mark comes; set up before the page is read. */
const TIMING_MARK = `<script>
  var firstMark = null;
  const looking = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    firstMark = performance.now();
    clearInterval(looking);
  }, 4);
</script>`;

/** A page's path and body. */
export const SCENES = {
  textNodes,
  textNodesWarned: () => TIMING_MARK + WARNING + textNodes(),
  article,
  articleWarned: () => TIMING_MARK + WARNING + article(),
  chat: () => `${LOG}${APPENDING}<h1>聊天</h1><div id="log">${thread(30)}</div>`,
  editor: () => `${TIMING_KEYS}<div id="editor" contenteditable>${paragraphs(3_000, (n) => prose(120, n))}</div>`,
  idle: () => `<h1>新闻</h1>${paragraphs(200, (n) => prose(150, n))}`,
  idleWarned: () => `<h1>聊天</h1>${thread(30)}${WARNING}`,
  frame: () => paragraphs(40, (n) => prose(100, n)),
  frames: () =>
    `<h1>文章</h1>${Array.from({ length: 30 }, (_, n) => `<iframe src="/frame?${n}" width="300" height="100"></iframe>`).join("")}`,
  tab: () => `<h1>文章</h1>${paragraphs(300, (n) => prose(120, n))}`,
};

/** A thousand messages of a chat that goes on. */
export const MESSAGES = Array.from({ length: 1_000 }, (_, n) => prose(20 + (n % 9) * 8, n));
/** Scams, no two alike, so that none is known already. */
export const SCAMS = Array.from({ length: 40 }, (_, n) => `${SENTINEL}编号${n}。`);

export type Scene = keyof typeof SCENES;

/** Puts all pages up; the address of one. */
export function serveScenes(site: Site): (scene: Scene) => string {
  for (const [name, html] of Object.entries(SCENES)) site.add(`/${name}`, { html: html(), title: "测量" });
  return (scene) => site.address(`/${scene}`);
}
