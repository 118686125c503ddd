/** One marked passage in the popup: a way to it. */
import type { ScamType } from "@engine";
import type { PopupTexts } from "../shared/popup-texts";
import { Headline, type Item } from "../tab/findings";
import { command } from "../tab/tab";

interface PassageProps {
  text: PopupTexts;
  tabId: number;
  item: Item;
  scam: ScamType | undefined;
}

export function Passage({ text, tabId, item, scam }: PassageProps) {
  const jump = async () => {
    await command(tabId, item.frameId, { kind: "jump", id: item.id });
    window.close();
  };
  return (
    <button type="button" onClick={() => void jump()}>
      <Headline text={text} item={item} scam={scam} />
      <span class="show">{text.show}</span>
    </button>
  );
}
