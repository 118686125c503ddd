/** The scam types and regions, as the engine knows them. */
import type { Catalog, Language } from "@engine";
import { useEffect, useState } from "preact/hooks";
import * as v from "valibot";
import { catalog } from "../shared/protocol";
import { askBackground } from "./ask-background";

/** The catalog in the user's language; undefined until it is there, null if there is no engine. */
export function useCatalog(language: Language | undefined): Catalog | null | undefined {
  const [known, setKnown] = useState<Catalog | null | undefined>(undefined);
  useEffect(() => {
    if (language === undefined) return;
    askBackground({ kind: "catalog" }, v.nullable(catalog)).then(setKnown, (error: unknown) => {
      console.error(error);
      setKnown(null);
    });
  }, [language]);
  return known;
}
