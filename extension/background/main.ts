/**
 * The background: a service worker in Chromium, an event page in Firefox.
 *
 * All listeners are registered synchronously, because the browser starts the
 * worker for an event and delivers it only to listeners that exist by the end
 * of the first turn.
 */
import { browser } from "wxt/browser";
import { openPanel } from "../panel/open";
import { pageRequest, parse, type FrameCommand } from "../shared/protocol";
import { watchSettings } from "../shared/settings-store";
import { forgetAllowance } from "./access";
import { checkThere } from "./check";
import { forgetTab } from "./frames";
import { obeyMenu, offerMenu } from "./menu";
import { readOpenPages } from "./open-pages";
import { watchPermission } from "./permission";
import { acceptPort } from "./ports";
import { answer } from "./requests";
import { welcomeNewUsers } from "./welcome";

/** Names in the manifest's `commands`. */
const FOCUS_COMMAND = "focus-warning";
const PANEL_COMMAND = "open-panel";
const CHECK_COMMAND = "check";

export function startBackground(): void {
  welcomeNewUsers();
  watchPermission();
  readOpenPages();
  browser.runtime.onConnect.addListener(acceptPort);

  browser.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
    const fromOwnPage = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL("/"));
    const request = fromOwnPage === true ? parse(pageRequest, raw, "a page of the extension") : null;
    if (request === null) return false;
    answer(request).then(reply, (error: unknown) => {
      console.error(`No answer to "${request.kind}":`, error);
      reply(null);
    });
    return true;
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetAllowance(tabId);
  });

  browser.runtime.onInstalled.addListener(offerMenu);
  browser.runtime.onStartup.addListener(offerMenu);
  watchSettings(offerMenu);
  browser.contextMenus.onClicked.addListener((click, tab) => void obeyMenu(click, tab));

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CHECK_COMMAND) void checkThere(tab, undefined, { text: null, href: null });
    if (tab?.id === undefined) return;
    if (command === PANEL_COMMAND) void openPanel(tab.id);
    if (command !== FOCUS_COMMAND) return;
    const focus: FrameCommand = { kind: "focus" };
    // Rejects where no content script runs; there is no card to focus then.
    browser.tabs.sendMessage(tab.id, focus).catch(() => undefined);
  });
}
