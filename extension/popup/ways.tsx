/** Ways from the popup to where there is room for more. */
import { openLearnPage } from "../learn/address";
import { openPanel } from "../panel/open";
import type { PopupTexts } from "../shared/popup-texts";

interface WaysProps {
  text: PopupTexts;
  tabId: number;
  /** The type that all that was found is of, if it is one. */
  scam: string | null;
}

export function Ways({ text, tabId, scam }: WaysProps) {
  const leaveFor = (opened: Promise<void>) => {
    opened.then(
      () => window.close(),
      (error: unknown) => console.error(error),
    );
  };
  return (
    <div class="actions">
      <button type="button" onClick={() => leaveFor(openPanel(tabId))}>
        {text.openPanel}
      </button>
      <button type="button" onClick={() => leaveFor(openLearnPage(scam))}>
        {text.learn}
      </button>
    </div>
  );
}
