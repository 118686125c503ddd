/** What every page of the extension does with the settings: its language, its size of type, whether things move. */
import type { Language } from "@engine";
import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Settings } from "../shared/settings";
import { languageOf } from "../shared/settings-store";
import { INTERFACE_TEXTS } from "./texts";
import { useUnstored } from "./use-settings";

interface ShellProps {
  settings: Settings;
  /** Title of the page, in the language of the interface. */
  title: (language: Language) => string;
  children: ComponentChildren;
}

/** Goes around all that a page shows. */
export function Shell({ settings, title, children }: ShellProps) {
  const language = languageOf(settings);
  const { large, motion } = settings;
  const text = INTERFACE_TEXTS[language];
  const unstored = useUnstored();
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.toggleAttribute("data-large", large);
    root.toggleAttribute("data-still", motion === "reduced");
    document.title = title(language);
  }, [language, large, motion, title]);
  return (
    <>
      {unstored && (
        <p class="state failed" role="alert">
          {text.unstored}
        </p>
      )}
      {children}
    </>
  );
}
