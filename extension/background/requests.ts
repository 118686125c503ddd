/** What the extension's own pages ask of the background. */
import type { Catalog } from "@engine";
import type { Answer, PageRequest, TabStatus } from "../shared/protocol";
import { languageOf, readSettings } from "../shared/settings-store";
import { allow } from "./access";
import { check } from "./check";
import * as engine from "./engine";
import { readTab } from "./frames";
import { tabStatus } from "./status";

export async function answer(request: PageRequest): Promise<TabStatus | Catalog | Answer | null> {
  switch (request.kind) {
    case "catalog":
      return engine.catalog(languageOf(await readSettings()));
    case "allow": {
      const site = (await readTab(request.tabId))[0]?.site;
      if (site !== undefined) await allow(request.tabId, site);
      return tabStatus(request.tabId);
    }
    case "status":
      return tabStatus(request.tabId);
    case "check":
      return check(request.checked, "");
  }
}
