/** What the user chose to have checked: a link, or the selected text with the links in it. */
import type { Link } from "@engine";
import { checkedFrom, type Checked } from "../../check/checked";
import { MAX_CHECKED_LENGTH } from "../../shared/protocol";
import { addressOf } from "../anchors";
import { focusedElement } from "../card/fields";
import type { Box } from "../card/place";
import { isElement, isHtml, plain } from "../nodes";

export interface Chosen {
  checked: Checked;
  /** Where it stands in the viewport; null if that is not known. */
  box: Box | null;
  /** It is longer than what is checked. */
  partial: boolean;
}

function chosen(text: string, links: Link[], box: Box | null): Chosen | null {
  if (text.trim() === "") return null;
  return { checked: checkedFrom(text, links), box, partial: text.length > MAX_CHECKED_LENGTH };
}

/** A link as the page shows it; `words` are those the browser knows, where the page no longer has the link. */
function chosenLink(href: string, words: string | null): Chosen | null {
  const anchors = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter((anchor) => anchor.href === href);
  const anchor = anchors.find(({ innerText }) => innerText.trim() !== "") ?? anchors[0];
  const shown = (anchor?.innerText ?? words ?? "").trim();
  const said = shown === "" ? href : shown;
  const address = addressOf(href);
  const links = address === null ? [] : [{ start: 0, end: said.length, href: address }];
  return chosen(said, links, anchor?.getBoundingClientRect() ?? null);
}

/** What is selected in the field that has the keyboard. */
function chosenInField(): Chosen | null {
  const field = focusedElement();
  if (!isHtml(field, "textarea", "input")) return null;
  const { value, selectionStart, selectionEnd } = field;
  if (selectionStart === null || selectionEnd === null || field.type === "password") return null;
  return chosen(value.slice(selectionStart, selectionEnd), [], field.getBoundingClientRect());
}

function linksIn(range: Range, text: string): Link[] {
  const { commonAncestorContainer: around } = range;
  const element = isElement(around) ? around : around.parentElement;
  const root = element === null ? null : plain(element);
  const anchors = [...(root?.querySelectorAll<HTMLAnchorElement>("a[href]") ?? [])];
  const outer = root?.closest<HTMLAnchorElement>("a[href]");
  if (outer) anchors.unshift(outer);
  const links: Link[] = [];
  let from = 0;
  for (const anchor of anchors) {
    const href = range.intersectsNode(anchor) ? addressOf(anchor.href) : null;
    const words = anchor.innerText.trim();
    const start = href === null || words === "" ? -1 : text.indexOf(words, from);
    if (href === null || start < 0) continue;
    from = start + words.length;
    links.push({ start, end: from, href });
  }
  // A selection inside of a link is of that link whatever part of its words it holds.
  const address = outer && links.length === 0 ? addressOf(outer.href) : null;
  return address === null ? links : [{ start: 0, end: text.length, href: address }];
}

function chosenOnPage(): Chosen | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const text = selection.toString();
  return chosen(text, linksIn(range, text), range.getBoundingClientRect());
}

/**
 * What the user means. `text` is what the browser says is selected, `href` the link its menu was opened on; both are
 * null where the user pressed keys, and then only the frame that has the keyboard has anything to say.
 */
export function chosenBy({ text, href }: { text: string | null; href: string | null }): Chosen | null {
  if (href !== null) return chosenLink(href, text);
  if (text === null && !document.hasFocus()) return null;
  // The page's own words come first: the browser's have lost their lines.
  return chosenInField() ?? chosenOnPage() ?? (text === null ? null : chosen(text, [], null));
}
