/** The toolbar button's popup: what was found on this page, and the few settings. */
import { useEffect } from "preact/hooks";
import { POPUP_TEXTS } from "../shared/popup-texts";
import type { TabStatus } from "../shared/protocol";
import { setSiteEnabled } from "../shared/settings-store";
import { Findings } from "./findings";
import { SettingsForm } from "./settings-form";
import { State } from "./state";
import { usePopupState } from "./use-tab";

type Page = NonNullable<TabStatus["page"]>;

function SiteSwitch({ page, label }: { page: Page; label: string }) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={page.enabled}
        onChange={(event) => void setSiteEnabled(page.site, event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

export function Popup() {
  const { settings, tabId, status, mayRead, refresh } = usePopupState();
  const language = settings?.language;

  useEffect(() => {
    if (language !== undefined) document.documentElement.lang = language;
  }, [language]);

  if (settings === null) return null;
  const text = POPUP_TEXTS[settings.language];
  const page = status?.page ?? null;
  return (
    <>
      <header>
        <h1>{text.product}</h1>
        <p>{text.checkedHere}</p>
      </header>
      <State text={text} status={status} mayRead={mayRead} granted={refresh} />
      {page?.enabled === true && tabId !== null && (
        <Findings text={text} tabId={tabId} items={page.items} scams={status?.catalog?.scams ?? []} />
      )}
      {page !== null && page.site !== "" && <SiteSwitch page={page} label={text.siteSwitch(page.site)} />}
      <SettingsForm text={text} settings={settings} regions={status?.catalog?.regions ?? []} />
    </>
  );
}
