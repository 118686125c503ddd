/**
 * What an earlier version of this script left on the page. Firefox ends a script together with its extension, without a
 * word, and what it drew stays. (In Chromium it goes by itself, see `Client.hasExtension`.)
 */
import { HIGHLIGHT_NAMES } from "./highlighter";
import { isOverlay } from "./overlay/shape";
import { shadowRootOf } from "./shadow";

/** Where a host may have been put: see `Host`. */
const HOSTS = "html > div, dialog[open] > div";

function isOurs(sheet: CSSStyleSheet): boolean {
  const isMark = ({ cssText }: CSSRule) => HIGHLIGHT_NAMES.some((name) => cssText.includes(`::highlight(${name})`));
  return [...sheet.cssRules].some(isMark);
}

/** Takes away what nobody else will. To be called before the page is read: the words of an old card are none of the page's. */
export function clearAwayPredecessor(): void {
  for (const element of document.querySelectorAll(HOSTS)) {
    const root = element.shadowRoot === null ? shadowRootOf(element) : null;
    if (root !== null && isOverlay(root)) element.remove();
  }
  const sheets = [...document.adoptedStyleSheets];
  if (!sheets.some(isOurs)) return;
  document.adoptedStyleSheets = sheets.filter((sheet) => !isOurs(sheet));
  for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
}
