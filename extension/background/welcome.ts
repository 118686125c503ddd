/** Opens the first screens once, after the user installed the extension; an update opens nothing. */
import { browser } from "wxt/browser";

/** To be called in the first turn of the background. */
export function welcomeNewUsers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== "install") return;
    browser.tabs
      .create({ url: browser.runtime.getURL("/welcome.html") })
      .catch((error: unknown) => console.error("The first screens did not open:", error));
  });
}
