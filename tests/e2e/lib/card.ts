/** The warning card, as a reader sees and uses it. */
import type { Point, Tab } from "./driver.ts";
import { PATIENCE, until } from "./poll.ts";

export interface Card {
  language: string;
  title: string;
  /** All its words. */
  text: string;
  quotes: string[];
  buttons: string[];
  /** False while it would cover the field being typed in. */
  visible: boolean;
}

/** All cards in the tab; more than one is a fault. */
export async function cardsOn(tab: Tab): Promise<Card[]> {
  const found = await tab.inClosedRoots((root): Card | null => {
    const card = root.querySelector<HTMLElement>(".card");
    if (card === null) return null;
    const wordsOf = (element: Element | null) => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
    return {
      language: card.lang,
      title: wordsOf(card.querySelector("#title")),
      text: wordsOf(card),
      quotes: [...card.querySelectorAll("q")].map(wordsOf),
      buttons: [...card.querySelectorAll("button")].map((button) => button.ariaLabel ?? wordsOf(button)),
      visible: getComputedStyle(card).visibility === "visible",
    };
  });
  return found.filter((card) => card !== null);
}

/** Waits for the card, or for one that `fits`. */
export function card(tab: Tab, fits: (card: Card) => boolean = () => true, patience = PATIENCE): Promise<Card> {
  return until(
    "a card is shown",
    async () => {
      const cards = await cardsOn(tab);
      if (cards.length > 1) throw new Error(`${cards.length} cards at once`);
      const [only] = cards;
      return only !== undefined && only.visible && fits(only) && only;
    },
    patience,
  );
}

export function noCard(tab: Tab): Promise<boolean> {
  return until("the card goes", async () => (await cardsOn(tab)).length === 0);
}

/** The middle of a button of the card, scrolled into reach. */
export function buttonAt(tab: Tab, label: string): Promise<Point> {
  return until(`the card has a button "${label}"`, async () => {
    const points = await tab.inClosedRoots((root, wanted): Point | null => {
      const buttons = [...root.querySelectorAll<HTMLElement>("[role=dialog] button")];
      const button = buttons.find((candidate) => (candidate.ariaLabel ?? candidate.textContent).trim() === wanted);
      if (button === undefined) return null;
      button.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, label);
    return points.find((point) => point !== null);
  });
}

export async function pressInCard(tab: Tab, label: string): Promise<void> {
  await tab.clickAt(await buttonAt(tab, label));
}
