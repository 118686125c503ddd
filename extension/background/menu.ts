/** The entries in the browser's context menu. */
import { browser, type Browser } from "wxt/browser";
import { MENU_TEXTS } from "../shared/menu-texts";
import { languageOf, readSettings } from "../shared/settings-store";
import { checkThere } from "./check";

const SELECTION = "check-selection";
const LINK = "check-link";

let drawing: Promise<void> = Promise.resolve();

async function draw(): Promise<void> {
  const text = MENU_TEXTS[languageOf(await readSettings())];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SELECTION, title: text.selection, contexts: ["selection"] });
  browser.contextMenus.create({ id: LINK, title: text.link, contexts: ["link"], targetUrlPatterns: ["*://*/*"] });
}

/** Puts the entries there in the user's language; the browser keeps them while the background is stopped. */
export function offerMenu(): void {
  // One after the other: an entry that is there twice is an error.
  drawing = drawing.then(draw).catch((error: unknown) => console.error("No context menu:", error));
}

export async function obeyMenu(
  { menuItemId, selectionText, linkUrl, linkText, frameId }: Browser.contextMenus.OnClickData & { linkText?: string },
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const asked =
    menuItemId === LINK
      ? { text: linkText ?? null, href: linkUrl ?? null }
      : { text: selectionText ?? null, href: null };
  await checkThere(tab, frameId, asked);
}
