/** The settings as a page sees them: read once, and again after each change. */
import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../shared/settings";
import { readKept, watchSettings, watchUnstored } from "../shared/settings-store";
import type { Kept } from "../shared/settings-areas";

/** Calls back, as long as the page shows the component, after each change and after each that was not stored. */
function useChanges(stored: () => void, unstored: () => void): void {
  useEffect(() => {
    const ends = [watchSettings(stored), watchUnstored(unstored)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}

/** The settings and where they are kept; null until they are read. */
export function useKept(): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  const read = () => void readKept().then(setKept);
  useEffect(read, []);
  // Read again, a choice that was not stored is drawn as what holds.
  useChanges(read, read);
  return kept;
}

/** The settings; null until they are read. */
export function useSettings(): Settings | null {
  return useKept()?.settings ?? null;
}

/** Whether the last change of the settings made in this page was not stored. */
export function useUnstored(): boolean {
  const [unstored, setUnstored] = useState(false);
  useChanges(
    () => setUnstored(false),
    () => setUnstored(true),
  );
  return unstored;
}
