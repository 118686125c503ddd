/** The marked passages of this page, each a way to it. */
import type { ScamType } from "@engine";
import type { PopupTexts } from "../shared/popup-texts";
import type { TabStatus } from "../shared/protocol";
import { command } from "./tab";

type Item = NonNullable<TabStatus["page"]>["items"][number];

interface FindingsProps {
  text: PopupTexts;
  tabId: number;
  items: Item[];
  scams: ScamType[];
}

export function Findings({ text, tabId, items, scams }: FindingsProps) {
  const nameOf = (item: Item) => scams.find((scam) => scam.id === item.scam)?.name ?? text.unknownScam;
  const keyOf = (item: Item) => `${item.frameId}.${item.id}`;
  const active = items.filter((item) => !item.dismissed);
  const dismissed = items.filter((item) => item.dismissed);
  const jump = async (item: Item) => {
    await command(tabId, item.frameId, { kind: "jump", id: item.id });
    window.close();
  };
  return (
    <>
      {active.length > 0 && (
        <ul class="findings">
          {active.map((item) => (
            <li key={keyOf(item)} class={item.risk}>
              <button type="button" onClick={() => void jump(item)}>
                <span class="risk">{item.risk === "dangerous" ? text.dangerous : text.suspicious}</span>
                <strong>{nameOf(item)}</strong>
                <q>{item.quote}</q>
                <span class="show">{text.show}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {dismissed.length > 0 && (
        <section>
          <h2>{text.dismissedTitle}</h2>
          <ul class="dismissed">
            {dismissed.map((item) => (
              <li key={keyOf(item)}>
                <q>{item.quote}</q>
                <button
                  type="button"
                  onClick={() => void command(tabId, item.frameId, { kind: "restore", id: item.id })}
                >
                  {text.undo}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
