import { createContext, type ComponentChildren } from "preact";
import { useContext, useLayoutEffect, useMemo, useState } from "preact/hooks";

import { messagesOf } from "../language/index";
import type { Messages } from "../language/messages";
import { applyPreferences, loadPreferences, storePreferences, type Preferences } from "./preferences";

export interface PreferencesContext {
  preferences: Preferences;
  messages: Messages;
  change: (change: Partial<Preferences>) => void;
}

const Context = createContext<PreferencesContext | null>(null);

export function PreferencesProvider({ children }: { children: ComponentChildren }) {
  const [preferences, setPreferences] = useState(loadPreferences);
  // Before paint, so that the page never flashes in the other theme.
  useLayoutEffect(() => {
    applyPreferences(preferences);
  }, [preferences]);
  const value = useMemo<PreferencesContext>(
    () => ({
      preferences,
      messages: messagesOf(preferences.language),
      change: (change) => {
        const next = { ...preferences, ...change };
        setPreferences(next);
        storePreferences(next);
      },
    }),
    [preferences],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function usePreferences(): PreferencesContext {
  const value = useContext(Context);
  if (!value) throw new Error("usePreferences outside of PreferencesProvider");
  return value;
}
