/** Taking an account number or a contact out of a dangerous passage. */
import { clickAgain, nameOf, shorten, type Act } from "./act";
import { isIban, isWallet } from "./numbers";
import type { Passage } from "./passage";

/** Fewer digits are a sum, a date or a time. */
const MIN_DIGITS = 5;
/** The engine's names for what it knows by its shape. */
const SHAPES = new Set(["shape.account", "shape.phone", "shape.handle"]);
/** Digits in groups, or letters with digits among them: account numbers, wallets, names in messengers. */
const TOKEN = /[A-Za-z0-9@][A-Za-z0-9._@-]{3,}(?: \d{2,8}\b)*/g;
const DATE = /^(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])$/;
const COPIES = /复制|拷贝|複製|\bcopy\b/i;

function lengthOf(text: string): number {
  return text.replaceAll(/[\s\p{P}]/gu, "").length;
}

function isNumber(token: string): boolean {
  return (
    token.replaceAll(/\D/g, "").length >= MIN_DIGITS || isIban(token) || isWallet(token) || /^@\w{4,}$/.test(token)
  );
}

/** The account number or contact in the text, or null. `known` are those the engine found in the passage. */
function accountIn(text: string, known: readonly string[]): string | null {
  const tokens = text.match(TOKEN) ?? [];
  const found = tokens.find((token) => isNumber(token) && !DATE.test(token));
  return (
    found ??
    known.find((shaped) => text.includes(shaped)) ??
    tokens.find((t) => known.some((k) => k.endsWith(t))) ??
    null
  );
}

function copying(name: string, perform: () => void): Act {
  return { subject: { kind: "copy", name: shorten(name) }, item: `copy ${name.replaceAll(/\W/g, "")}`, perform };
}

/** Selects the same words again and copies them, past the page's own handlers as the first time. */
function copyAgain(selection: Selection, range: Range): void {
  selection.removeAllRanges();
  selection.addRange(range);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies a selection as the user does
  document.execCommand("copy");
}

/** The act that copying the selection would be, or null if it is not mainly a number: who copies the whole message reports it. */
export function copied(passage: Passage): Act | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!passage.meets(range)) return null;
  const text = selection.toString().trim();
  const account = accountIn(text, passage.shaped(SHAPES));
  if (account === null || lengthOf(account) * 2 < lengthOf(text)) return null;
  return copying(account, () => copyAgain(selection, range));
}

/** The act that a click on the page's own "copy" would be. */
export function copiedByClick(control: Element, event: MouseEvent, passage: Passage): Act | null {
  if (event.button !== 0 || !COPIES.test(nameOf(control))) return null;
  if (!passage.holds(control) && !passage.accompanies(control)) return null;
  const account = accountIn(passage.text, passage.shaped(SHAPES));
  return account === null ? null : copying(account, () => clickAgain(control, event));
}
