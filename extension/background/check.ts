/** Checks what the user asks about, whatever is set for the site: asking is reason enough. */
import { browser, type Browser } from "wxt/browser";
import { leave, type Asked } from "../shared/asked";
import type { Checked } from "../check/checked";
import type { Answer, FrameCommand } from "../shared/protocol";
import { readSettings, scanOptionsOf } from "../shared/settings-store";
import { adviceOn } from "./advice";
import * as engine from "./engine";

/** The answer to a text with its links; `host` is that of the page it stands on, if it is a page's. */
export async function check(checked: Checked, host: string): Promise<Answer> {
  const settings = await readSettings();
  const report = await engine.scan([checked], { ...scanOptionsOf(settings), host }).then(
    ([first]) => first ?? null,
    (error: unknown) => {
      console.error("Not checked:", error);
      return null;
    },
  );
  return { report, advice: await adviceOn(report?.scam ?? null, settings) };
}

/** Opens the page where one has things checked, with what was asked about if anything was. */
export async function openCheckPage(asked: Asked | null, beside?: Browser.tabs.Tab): Promise<void> {
  const key = asked === null ? "" : `#${await leave(asked)}`;
  await browser.tabs.create({
    url: browser.runtime.getURL(`/check.html${key}`),
    ...(beside?.id === undefined ? {} : { index: beside.index + 1, openerTabId: beside.id }),
  });
}

/**
 * Has a page answer where the user is: in its own frame, or in whichever has the selection. A page that no extension may
 * read, or a viewer of documents, does not; then the extension's own page answers.
 */
export async function checkThere(
  tab: Browser.tabs.Tab | undefined,
  frameId: number | undefined,
  asked: Asked,
): Promise<void> {
  const command: FrameCommand = { kind: "check", ...asked };
  const target = frameId === undefined ? {} : { frameId };
  // Rejects where no content script runs; a frame that has nothing to check does not reply.
  const answered: unknown =
    tab?.id === undefined ? false : await browser.tabs.sendMessage(tab.id, command, target).catch(() => false);
  if (answered !== true) await openCheckPage(asked.text === null && asked.href === null ? null : asked, tab);
}
