/** What the extension's own pages ask of the background. */
import type { PageRequest, TabStatus } from "../shared/protocol";
import { allow } from "./access";
import { readTab } from "./frames";
import { tabStatus } from "./status";

export async function answer(request: PageRequest): Promise<TabStatus> {
  const { kind, tabId } = request;
  if (kind === "allow") {
    const site = (await readTab(tabId))[0]?.site;
    if (site !== undefined) await allow(tabId, site);
  }
  return tabStatus(tabId);
}
