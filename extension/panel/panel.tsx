/** The side panel: what was found on the page of the current tab, with the reasons, while the page stays in sight. */
import type { Language, ScamType } from "@engine";
import { useState } from "preact/hooks";
import { Switch } from "../interface/controls";
import { Shell } from "../interface/shell";
import { openLearnPage } from "../learn/address";
import { POPUP_TEXTS } from "../shared/popup-texts";
import { regionIn } from "../shared/region";
import { languageOf, setSiteRead } from "../shared/settings-store";
import { Findings, Headline, keyOf, type Item } from "../tab/findings";
import { State } from "../tab/state";
import { command } from "../tab/tab";
import { useCurrentTab } from "../tab/use-tab";
import { Details } from "./details";
import { PANEL_TEXTS } from "./texts";

const titleIn = (language: Language) => `${PANEL_TEXTS[language].title} · ${POPUP_TEXTS[language].product}`;

export function Panel() {
  const { settings, tabId, status, mayRead, refresh } = useCurrentTab();
  /** The passage whose details are open. */
  const [chosen, setChosen] = useState<string | null>(null);
  if (settings === null) return null;
  const language = languageOf(settings);
  const text = POPUP_TEXTS[language];
  const own = PANEL_TEXTS[language];
  const page = status?.page ?? null;
  const hotlines = regionIn(status?.catalog, settings)?.hotlines ?? [];

  const passage = (tab: number) => (item: Item, scam: ScamType | undefined) => {
    const key = `${tab}.${keyOf(item)}`;
    const open = chosen === key;
    const about = `about-${key}`;
    return (
      <>
        <div id={about} class="headline">
          <Headline text={text} item={item} scam={scam} />
        </div>
        <div class="actions">
          <button
            type="button"
            aria-describedby={about}
            onClick={() => void command(tab, item.frameId, { kind: "jump", id: item.id })}
          >
            {text.show}
          </button>
          <button
            type="button"
            aria-describedby={about}
            aria-expanded={open}
            onClick={() => setChosen(open ? null : key)}
          >
            {own.details}
          </button>
        </div>
        {open && <Details tabId={tab} item={item} scam={scam} hotlines={hotlines} language={language} />}
      </>
    );
  };

  return (
    <Shell settings={settings} title={titleIn}>
      <header>
        <h1>{own.title}</h1>
        <p>
          {text.product} · {text.checkedHere}
        </p>
      </header>
      <State text={text} tabId={tabId} status={status} mayRead={mayRead} refresh={refresh} />
      {page?.access === "read" && tabId !== null && (
        <Findings text={text} tabId={tabId} items={page.items} scams={status?.catalog?.scams ?? []}>
          {passage(tabId)}
        </Findings>
      )}
      <footer>
        {page !== null && page.site !== "" && page.access !== "off" && (
          <Switch on={page.access === "read"} change={(on) => void setSiteRead(page.site, on)}>
            {text.siteSwitch(page.site)}
          </Switch>
        )}
        <button type="button" onClick={() => void openLearnPage(null)}>
          {own.learnAll}
        </button>
      </footer>
    </Shell>
  );
}
