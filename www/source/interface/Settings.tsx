import type { Language } from "@engine";

import { usePreferences } from "../preferences/context";
import { LANGUAGES, THEMES } from "../preferences/preferences";

/** Each language in its own name, readable for those who cannot read the current one. */
const LANGUAGE_NAMES: Record<Language, string> = { "zh-CN": "简体中文", "zh-TW": "繁體中文", en: "English" };

export function Settings() {
  const { preferences, messages, change } = usePreferences();
  const { settings } = messages;
  return (
    <div class="settings">
      <label class="field">
        <span class="visually-hidden">{settings.language}</span>
        <select
          value={preferences.language}
          onChange={(event) => {
            const language = LANGUAGES.find((known) => known === event.currentTarget.value);
            if (language) change({ language });
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="visually-hidden">{settings.theme}</span>
        <select
          value={preferences.theme}
          onChange={(event) => {
            const theme = THEMES.find((known) => known === event.currentTarget.value);
            if (theme) change({ theme });
          }}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {settings.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-pressed={preferences.largeType}
        onClick={() => {
          change({ largeType: !preferences.largeType });
        }}
      >
        {settings.largeType}
      </button>
    </div>
  );
}
