/** Whether the browser lets the extension read pages: users can withhold it, at first (Firefox) or later. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";

const PAGES = { origins: ["<all_urls>"] };

export async function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/** Has the browser ask the user; only in answer to a click. True if the user agreed. */
export async function askToReadPages(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}

/** Null until the browser answered; follows what the user changes elsewhere. */
export function usePageAccess(): boolean | null {
  const [access, setAccess] = useState<boolean | null>(null);
  const look = useCallback(() => void mayReadPages().then(setAccess), []);
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [look]);
  return access;
}
