/** On or off, and how the extension looks and speaks. */
import type { Catalog, Language } from "@engine";
import { Hotlines } from "../finding/hotlines";
import { Choice, Switch } from "../interface/controls";
import { languageOptions } from "../interface/languages";
import { RegionChoice } from "../interface/region-choice";
import { regionIn } from "../shared/region";
import type { Settings } from "../shared/settings";
import { change } from "./change";
import type { OptionsTexts } from "./texts";

interface GeneralProps {
  text: OptionsTexts;
  settings: Settings;
  catalog: Catalog | null | undefined;
  language: Language;
}

export function General({ text, settings, catalog, language }: GeneralProps) {
  const region = regionIn(catalog, settings);
  return (
    <>
      <section>
        <Switch on={settings.enabled} change={(enabled) => change({ enabled })}>
          <strong>{text.enabled}</strong>
          <small>{text.enabledNote}</small>
        </Switch>
      </section>
      <section>
        <h2>{text.display}</h2>
        <Choice
          label={text.language}
          value={settings.language}
          options={languageOptions(text.browserLanguage)}
          change={(chosen) => change({ language: chosen })}
        />
        <Switch on={settings.large} change={(large) => change({ large })}>
          {text.large}
          <small>{text.largeNote}</small>
        </Switch>
        <Switch on={settings.motion === "reduced"} change={(still) => change({ motion: still ? "reduced" : "system" })}>
          {text.still}
          <small>{text.stillNote}</small>
        </Switch>
        <RegionChoice label={text.region} settings={settings} regions={catalog?.regions ?? []} />
        {region !== undefined && (
          <>
            <h3>{text.hotlines(region.name)}</h3>
            <Hotlines hotlines={region.hotlines} language={language} />
          </>
        )}
      </section>
    </>
  );
}
