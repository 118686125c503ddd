/**
 * Pages that are open when the extension starts: when it was installed, updated or switched on. Firefox puts the content
 * script into them by itself, Chromium does not.
 */
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";

/** Set in each life of the extension, which is longer than those of the background. */
const started = storage.defineItem<boolean>("session:started", { fallback: false });

/**
 * Runs in the page. Any change of it wakes what an earlier version of the extension left there, which then sees that it was
 * replaced and goes; a message to it would be one that pages could forge.
 */
function stir(): void {
  const comment = document.createComment("");
  document.documentElement.append(comment);
  comment.remove();
}

/** Rejects for pages that no extension may read, and where the user has not allowed it. */
async function readPage(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ["/page.js"] });
  await browser.scripting.executeScript({ target, func: stir });
}

async function readAll(): Promise<void> {
  if (await started.getValue()) return;
  await started.setValue(true);
  // Those that the browser put away load anew when they are looked at.
  for (const { id } of await browser.tabs.query({ discarded: false })) {
    if (id !== undefined) readPage(id).catch(() => undefined);
  }
}

/** To be called in the first turn of the background. */
export function readOpenPages(): void {
  readAll().catch((error: unknown) => console.error("Pages that were open before are not read:", error));
}
