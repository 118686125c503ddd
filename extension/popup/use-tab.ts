/** The popup's state: the current tab, the settings, and their changes. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { useSettings } from "../interface/use-settings";
import type { TabStatus } from "../shared/protocol";
import type { Settings } from "../shared/settings";
import { currentTab, mayReadPages, requestStatus, watchTab } from "./tab";

export interface PopupState {
  settings: Settings | null;
  tabId: number | null;
  status: TabStatus | null;
  mayRead: boolean;
  refresh: () => void;
}

export function usePopupState(): PopupState {
  const settings = useSettings();
  const [tabId, setTabId] = useState<number | null>(null);
  const [status, setStatus] = useState<TabStatus | null>(null);
  const [mayRead, setMayRead] = useState(true);

  const refresh = useCallback(() => {
    void mayReadPages().then(setMayRead);
    if (tabId !== null) void requestStatus(tabId).then(setStatus);
  }, [tabId]);

  useEffect(() => {
    void currentTab().then(setTabId);
  }, []);

  useEffect(() => {
    refresh();
    if (tabId !== null) return watchTab(tabId, refresh);
    return undefined;
  }, [tabId, refresh, settings]);

  return { settings, tabId, status, mayRead, refresh };
}
