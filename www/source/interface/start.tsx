import { render, type ComponentType } from "preact";

import { registerOfflineCopy } from "../offline/register";
import { PreferencesProvider } from "../preferences/context";
import { applyPreferences, loadPreferences } from "../preferences/preferences";

/** The same way in for every page. */
export function start(Page: ComponentType): void {
  // Components measure themselves when first drawn, so the type size must be in place by then.
  applyPreferences(loadPreferences());
  render(
    <PreferencesProvider>
      <Page />
    </PreferencesProvider>,
    document.body,
  );
  registerOfflineCopy();
}
