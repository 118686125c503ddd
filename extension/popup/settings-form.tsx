/** Language and region; each choice takes effect at once. */
import type { Region } from "@engine";
import { browser } from "wxt/browser";
import { Choice } from "../interface/controls";
import { languageOptions } from "../interface/languages";
import { RegionChoice } from "../interface/region-choice";
import type { PopupTexts } from "../shared/popup-texts";
import type { Settings } from "../shared/settings";
import { changeSettings } from "../shared/settings-store";

interface SettingsFormProps {
  text: PopupTexts;
  settings: Settings;
  regions: Region[];
}

export function SettingsForm({ text, settings, regions }: SettingsFormProps) {
  return (
    <section class="settings">
      <h2>{text.settings}</h2>
      <Choice
        label={text.language}
        value={settings.language}
        options={languageOptions(text.browserLanguage)}
        change={(language) => void changeSettings({ language })}
      />
      <RegionChoice label={text.region} note={text.regionNote} settings={settings} regions={regions} />
      <button
        type="button"
        class="all"
        onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      >
        {text.allSettings}
      </button>
    </section>
  );
}
