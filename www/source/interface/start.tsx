import { render, type ComponentType } from "preact";

import { registerOfflineCopy } from "../offline/register";
import { PreferencesProvider } from "../preferences/context";

/** The same way in for every page. */
export function start(Page: ComponentType): void {
  render(
    <PreferencesProvider>
      <Page />
    </PreferencesProvider>,
    document.body,
  );
  registerOfflineCopy();
}
