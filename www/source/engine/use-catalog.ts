import type { Catalog, Language } from "@engine";
import { useEffect, useState } from "preact/hooks";

import { engine } from "./client";

export interface CatalogState {
  /** Names, rules and hotlines in the chosen language; null until known. */
  catalog: Catalog | null;
  /** Set when the engine could not start: the first call of every page is this one, so it is where a visitor learns it. */
  error: string | null;
}

export function useCatalog(language: Language): CatalogState {
  const [state, setState] = useState<CatalogState>({ catalog: null, error: null });
  useEffect(() => {
    let current = true;
    engine()
      .catalog(language)
      .then((catalog) => {
        if (current) setState({ catalog, error: null });
      })
      .catch((error: unknown) => {
        if (current) setState({ catalog: null, error: error instanceof Error ? error.message : String(error) });
      });
    return () => {
      current = false;
    };
  }, [language]);
  return state;
}
