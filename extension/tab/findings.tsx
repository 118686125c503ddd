/** The marked passages of the tab's page. What can be done with one is up to the page that lists them. */
import type { ScamType } from "@engine";
import type { ComponentChildren } from "preact";
import { useKeptFocus } from "../interface/use-kept-focus";
import type { PopupTexts } from "../shared/popup-texts";
import type { TabStatus } from "../shared/protocol";
import { command } from "./tab";

export type Item = NonNullable<TabStatus["page"]>["items"][number];

/** Names a passage among those of all frames. */
export function keyOf({ frameId, id }: Item): string {
  return `${frameId}.${id}`;
}

/** How strong, what, and where. */
export function Headline({ text, item, scam }: { text: PopupTexts; item: Item; scam: ScamType | undefined }) {
  return (
    <>
      <span class="risk">{item.risk === "dangerous" ? text.dangerous : text.suspicious}</span>
      <strong>{scam?.name ?? text.unknownScam}</strong>
      <q>{item.quote}</q>
    </>
  );
}

interface FindingsProps {
  text: PopupTexts;
  tabId: number;
  items: readonly Item[];
  scams: readonly ScamType[];
  /** One passage, with what can be done with it. */
  children: (item: Item, scam: ScamType | undefined) => ComponentChildren;
}

export function Findings({ text, tabId, items, scams, children }: FindingsProps) {
  const active = items.filter((item) => !item.dismissed);
  const dismissed = items.filter((item) => item.dismissed);
  // A passage goes from its list when the user says that it is no scam, or takes that back.
  const focus = useKeptFocus();
  return (
    <div tabIndex={-1} {...focus}>
      {active.length > 0 && (
        <ul class="findings">
          {active.map((item) => (
            <li key={keyOf(item)} class={item.risk}>
              {children(
                item,
                scams.find(({ id }) => id === item.scam),
              )}
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
                <q id={`dismissed-${keyOf(item)}`}>{item.quote}</q>
                <button
                  type="button"
                  aria-describedby={`dismissed-${keyOf(item)}`}
                  onClick={() => void command(tabId, item.frameId, { kind: "restore", id: item.id })}
                >
                  {text.undo}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
