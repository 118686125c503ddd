/** The question before a held act, as a reader sees and answers it. */
import type { Point, Tab } from "./driver.ts";
import { until } from "./poll.ts";

export interface Question {
  title: string;
  /** All its words. */
  text: string;
  buttons: string[];
  /** What the focused button says. */
  focused: string;
}

export async function questionsOn(tab: Tab): Promise<Question[]> {
  const found = await tab.inClosedRoots((root): Question | null => {
    const dialog = root.querySelector<HTMLDialogElement>("[role=alertdialog]");
    if (dialog?.matches(":modal") !== true) return null;
    const wordsOf = (element: Element | null) => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
    return {
      title: wordsOf(dialog.querySelector("h2")),
      text: wordsOf(dialog),
      buttons: [...dialog.querySelectorAll("button")].map(wordsOf),
      focused: wordsOf(root.activeElement),
    };
  });
  return found.filter((question) => question !== null);
}

export function question(tab: Tab): Promise<Question> {
  return until("a question is asked", async () => (await questionsOn(tab))[0]);
}

export function noQuestion(tab: Tab): Promise<boolean> {
  return until("the question goes", async () => (await questionsOn(tab)).length === 0);
}

/** Clicks a button of the question. */
export async function answer(tab: Tab, label: string): Promise<void> {
  const point = await until(`the question has a button "${label}"`, async () => {
    const points = await tab.inClosedRoots((root, wanted): Point | null => {
      const buttons = [...root.querySelectorAll<HTMLElement>("[role=alertdialog] button")];
      const box = buttons.find(({ textContent }) => textContent.trim() === wanted)?.getBoundingClientRect();
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, label);
    return points.find((at) => at !== null);
  });
  await tab.clickAt(point);
}
