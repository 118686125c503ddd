/** The toolbar button's popup: what was found on this page, and the few settings. */
import type { Language } from "@engine";
import { CheckSection } from "../check/check-section";
import { Switch } from "../interface/controls";
import { Shell } from "../interface/shell";
import { POPUP_TEXTS } from "../shared/popup-texts";
import { languageOf, setSiteRead } from "../shared/settings-store";
import { Findings, type Item } from "../tab/findings";
import { State } from "../tab/state";
import { useCurrentTab } from "../tab/use-tab";
import { Passage } from "./passage";
import { Ways } from "./ways";
import { SettingsForm } from "./settings-form";

const titleIn = (language: Language) => POPUP_TEXTS[language].product;

function onlyScamOf(items: readonly Item[]): string | null {
  const scams = new Set(items.filter(({ dismissed }) => !dismissed).map(({ scam }) => scam));
  const [only] = scams;
  return scams.size === 1 ? (only ?? null) : null;
}

export function Popup() {
  const { settings, tabId, status, mayRead, refresh } = useCurrentTab();
  if (settings === null) return null;
  const text = POPUP_TEXTS[languageOf(settings)];
  const page = status?.page ?? null;
  return (
    <Shell settings={settings} title={titleIn}>
      <header>
        <h1>{text.product}</h1>
        <p>{text.checkedHere}</p>
      </header>
      <State text={text} tabId={tabId} status={status} mayRead={mayRead} refresh={refresh} />
      {page?.access === "read" && tabId !== null && (
        <Findings text={text} tabId={tabId} items={page.items} scams={status?.catalog?.scams ?? []}>
          {(item, scam) => <Passage text={text} tabId={tabId} item={item} scam={scam} />}
        </Findings>
      )}
      {tabId !== null && <Ways text={text} tabId={tabId} scam={onlyScamOf(page?.items ?? [])} />}
      <CheckSection language={languageOf(settings)} leave={() => window.close()} />
      {page !== null && page.site !== "" && page.access !== "off" && (
        <Switch class="switch" on={page.access === "read"} change={(on) => void setSiteRead(page.site, on)}>
          {text.siteSwitch(page.site)}
        </Switch>
      )}
      <SettingsForm text={text} settings={settings} regions={status?.catalog?.regions ?? []} />
    </Shell>
  );
}
