/** Languages to choose from, each named in itself, for whoever cannot read the current one. */
import type { LanguageChoice } from "../shared/settings";
import type { Option } from "./controls";

/** `auto` is what choosing the browser's language is called. */
export function languageOptions(auto: string): Option<LanguageChoice>[] {
  return [
    { id: "auto", name: auto },
    { id: "zh-CN", name: "简体中文", lang: "zh-CN" },
    { id: "zh-TW", name: "繁體中文", lang: "zh-TW" },
    { id: "en", name: "English", lang: "en" },
  ];
}
