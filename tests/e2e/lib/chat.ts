/** A chat as web chats are built: elements appended to a log. */
import type { Tab } from "./driver.ts";
import { markedTexts } from "./marks.ts";
import { until } from "./poll.ts";
import type { Site } from "./site.ts";

const STYLE = "#log p { max-width: 30em; margin: 8px; padding: 8px; border-radius: 8px; background: #eef }";

export const CHAT = `<style>${STYLE}</style><h1>聊天</h1><div id="log"></div>`;

/** Serves an empty chat and opens it. */
export async function openChat(tab: Tab, site: Site, path = "/chat"): Promise<void> {
  await tab.load(site.add(path, { html: CHAT }));
}

/** Appends a message; `id` names its element. */
export async function say(tab: Tab, text: string, id: string): Promise<void> {
  await tab.run(
    (words, name) => {
      const message = document.createElement("p");
      message.id = name;
      message.textContent = words;
      document.querySelector("#log, body")?.append(message);
    },
    text,
    id,
  );
}

/** Appends a message as most web chats nest it: apart from its neighbours, below the name of who sent it. */
export async function sayAs(tab: Tab, sender: string, text: string, id: string): Promise<void> {
  await tab.run(
    (name, words, identity) => {
      const element = (tag: string, ...children: (Node | string)[]) => {
        const created = document.createElement(tag);
        created.append(...children);
        return created;
      };
      const message = element("li", element("div", element("div", element("span", name)), element("div", words)));
      message.id = identity;
      document.querySelector("#log")?.append(message);
    },
    sender,
    text,
    id,
  );
}

/** Waits until something is marked in the element called `id`; the marked words. */
export function marked(tab: Tab, id: string): Promise<string[]> {
  return until(`something in #${id} is marked`, async () => {
    const texts = await markedTexts(tab, id);
    return texts.length > 0 && texts;
  });
}
