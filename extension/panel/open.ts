/** Opens the side panel. */
import { browser } from "wxt/browser";

/** Chromium has a side panel, Firefox a sidebar; neither knows the other's name. */
interface Sides {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** For the window of that tab. Browsers allow it only in direct answer to a user's click or key. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Sides;
  if (sidePanel !== undefined) await sidePanel.open({ tabId });
  else await sidebarAction?.open();
}
