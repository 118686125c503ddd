/** The settings as a page sees them: read once, and again after each change. */
import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../shared/settings";
import { readKept, watchSettings, watchUnstored } from "../shared/settings-store";
import type { Kept } from "../shared/settings-areas";

/** The settings and where they are kept; null until they are read. */
export function useKept(): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    const read = () => void readKept().then(setKept);
    read();
    // Read again, a choice that was not stored is drawn as what holds.
    const ends = [watchSettings(read), watchUnstored(read)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return kept;
}

/** The settings; null until they are read. */
export function useSettings(): Settings | null {
  return useKept()?.settings ?? null;
}
