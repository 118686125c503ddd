/** Language and region; each choice takes effect at once. */
import type { Language, Region } from "@engine";
import type { PopupTexts } from "../shared/popup-texts";
import type { Settings } from "../shared/settings";
import { changeSettings } from "../shared/settings-store";

/** Each language is named in itself, for whoever cannot read the current one. */
const LANGUAGES: Record<Language, string> = { "zh-CN": "简体中文", "zh-TW": "繁體中文", en: "English" };

const isLanguage = (value: string): value is Language => value in LANGUAGES;

interface SettingsFormProps {
  text: PopupTexts;
  settings: Settings;
  regions: Region[];
}

export function SettingsForm({ text, settings, regions }: SettingsFormProps) {
  return (
    <section class="settings">
      <h2>{text.settings}</h2>
      <label>
        <span>{text.language}</span>
        <select
          value={settings.language}
          onChange={({ currentTarget: { value } }) => {
            if (isLanguage(value)) void changeSettings({ language: value });
          }}
        >
          {Object.entries(LANGUAGES).map(([id, name]) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {regions.length > 0 && (
        <label>
          <span>
            {text.region}
            <small>{text.regionNote}</small>
          </span>
          <select
            value={settings.region}
            onChange={({ currentTarget: { value } }) => void changeSettings({ region: value })}
          >
            {regions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
