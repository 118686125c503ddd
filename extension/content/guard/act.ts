/** Something the user is about to do because of a dangerous passage, and that may cost money. */
import { isHtml } from "../nodes";

/** What a field asks for that a scammer wants. */
export type Secret = "card" | "code" | "password" | "id";

/** What the act is about, as the question names it. */
export type Subject =
  /** `name`: where the link leads. */
  | { kind: "link"; name: string }
  /** `name`: what is written on the button. */
  | { kind: "press"; name: string }
  | { kind: "form"; secrets: Secret[] }
  /** `name`: the number or contact. */
  | { kind: "copy"; name: string };

export interface Act {
  subject: Subject;
  /** The same for the same thing done again: it is asked about once. */
  item: string;
  /** Does what was held. Called while the browser still counts the user's click. */
  perform: () => void;
}

/** Longest name of a button or address in a question (UTF-16 code units). */
const MAX_NAME = 60;

/** What a control says, in one line. */
export function nameOf(control: Element): string {
  const value = isHtml(control, "input") ? control.value : "";
  const name = [control.textContent, value, control.ariaLabel ?? "", control.getAttribute("title") ?? ""]
    .map((text) => text.trim().replaceAll(/\s+/g, " "))
    .find((text) => text !== "");
  return shorten(name ?? "");
}

export function shorten(text: string): string {
  return text.length <= MAX_NAME ? text : `${text.slice(0, MAX_NAME - 1)}…`;
}

/** Sends the held click once more: the page's handlers and the browser take it as they would have taken the first. */
export function clickAgain(target: Element, held: MouseEvent): void {
  const { detail, screenX, screenY, clientX, clientY, ctrlKey, shiftKey, altKey, metaKey, button } = held;
  const where = { screenX, screenY, clientX, clientY };
  const keys = { ctrlKey, shiftKey, altKey, metaKey };
  const how = { bubbles: true, cancelable: true, composed: true, view: window, detail, button };
  target.dispatchEvent(new MouseEvent(held.type, { ...how, ...where, ...keys }));
}
