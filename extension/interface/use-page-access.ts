/** Whether pages may be read, for screens that say so and follow what the user changes elsewhere. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { mayReadPages } from "../shared/page-access";

/** Null until the browser answered. */
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
