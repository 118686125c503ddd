/** The scam types and regions, as the engine knows them. */
import type { Catalog, Language } from "@engine";
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import * as v from "valibot";
import { catalog, parse, type PageRequest } from "../shared/protocol";

async function requestCatalog(): Promise<Catalog | null> {
  const request: PageRequest = { kind: "catalog" };
  return parse(v.nullable(catalog), await browser.runtime.sendMessage(request), "the background");
}

/** The catalog in the user's language; undefined until it is there, null if there is no engine. */
export function useCatalog(language: Language | undefined): Catalog | null | undefined {
  const [known, setKnown] = useState<Catalog | null | undefined>(undefined);
  useEffect(() => {
    if (language === undefined) return;
    requestCatalog().then(setKnown, (error: unknown) => {
      console.error(error);
      setKnown(null);
    });
  }, [language]);
  return known;
}
