/** Says on the toolbar button when the browser lets no page be read: a quiet button would look like a quiet web. */
import { browser } from "wxt/browser";
import { mayReadPages } from "../shared/page-access";
import { POPUP_TEXTS } from "../shared/popup-texts";
import { languageOf, readSettings } from "../shared/settings-store";
import { markRefused } from "./badge";

async function show(): Promise<void> {
  const allowed = await mayReadPages();
  const text = POPUP_TEXTS[languageOf(await readSettings())];
  await markRefused(!allowed);
  await browser.action.setTitle({ title: allowed ? text.product : `${text.product}: ${text.noAccess}` });
}

function showOrComplain(): void {
  show().catch((error: unknown) => console.error("Not shown whether pages may be read:", error));
}

/** To be called in the first turn of the background. */
export function watchPermission(): void {
  browser.permissions.onAdded.addListener(showOrComplain);
  browser.permissions.onRemoved.addListener(showOrComplain);
  browser.runtime.onStartup.addListener(showOrComplain);
  browser.runtime.onInstalled.addListener(showOrComplain);
}
