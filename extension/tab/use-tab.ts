/** The current tab as a page of the extension sees it: what is known of it, the settings, and their changes. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { usePageAccess } from "../interface/use-page-access";
import { useSettings } from "../interface/use-settings";
import type { TabStatus } from "../shared/protocol";
import type { Settings } from "../shared/settings";
import { currentTab, requestStatus, watchTab, watchTabs } from "./tab";

export interface CurrentTab {
  settings: Settings | null;
  tabId: number | null;
  status: TabStatus | null;
  mayRead: boolean;
  refresh: () => void;
}

/** What is known of a tab, and which tab that is: an answer may come when another is current. */
interface Known {
  tabId: number;
  status: TabStatus | null;
}

export function useCurrentTab(): CurrentTab {
  const settings = useSettings();
  const [tabId, setTabId] = useState<number | null>(null);
  const [known, setKnown] = useState<Known | null>(null);
  // Nothing is said of access before it is known.
  const mayRead = usePageAccess() ?? true;
  /** Numbers of the last question, and of the question that `known` answers. */
  const turns = useRef({ asked: 0, answered: 0 });

  const refresh = useCallback(() => {
    if (tabId === null) return;
    const turn = (turns.current.asked += 1);
    void requestStatus(tabId).then((status) => {
      // The answer about the tab that was in front before may come last.
      if (turn < turns.current.answered) return;
      turns.current.answered = turn;
      setKnown({ tabId, status });
    });
  }, [tabId]);

  useEffect(() => {
    const follow = () => void currentTab().then(setTabId);
    follow();
    return watchTabs(follow);
  }, []);

  useEffect(() => {
    refresh();
    if (tabId === null) return undefined;
    const ends = [watchTab(tabId, refresh), watchTabs(refresh)];
    return () => {
      for (const end of ends) end();
    };
  }, [tabId, refresh, settings]);

  return { settings, tabId, status: known?.tabId === tabId ? known.status : null, mayRead, refresh };
}
