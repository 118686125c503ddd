/** Copies what one may send to those who make this: to the clipboard, and nowhere else. */
import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { copy } from "./copy";
import { reportText, type Reported } from "./report-text";
import { FINDING_TEXTS } from "./texts";

export function CopyReport({ reported }: { reported: Reported }) {
  const text = FINDING_TEXTS[reported.language];
  const [done, setDone] = useState(false);
  const copyWith = (quoted: boolean) => (event: Event) => {
    // A page can dispatch events at its card, but only the user's are trusted.
    if (!event.isTrusted || !(event.currentTarget instanceof HTMLElement)) return;
    const { version } = browser.runtime.getManifest();
    void copy(reportText(reported, version, quoted), event.currentTarget).then(setDone);
  };
  return (
    <div class="report">
      <p>
        <b>{text.report}</b> {text.reportLead}
      </p>
      <div class="actions">
        <button type="button" onClick={copyWith(false)}>
          {text.reportPlain}
        </button>
        <button type="button" onClick={copyWith(true)}>
          {text.reportQuoted}
        </button>
      </div>
      <p role="status">{done && text.copied}</p>
    </div>
  );
}
