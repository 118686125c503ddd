/** Where the learn pages are. */
import { browser } from "wxt/browser";

/** Address of a scam type's page, or of the list of all. */
export function learnAddress(scam: string | null): string {
  const query = scam === null ? "" : `?${new URLSearchParams({ scam }).toString()}`;
  return browser.runtime.getURL(`/learn.html${query}` as "/learn.html");
}

export async function openLearnPage(scam: string | null): Promise<void> {
  await browser.tabs.create({ url: learnAddress(scam) });
}
