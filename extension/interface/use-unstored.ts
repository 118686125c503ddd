/** Whether the last change of the settings made in this page was not stored. */
import { useEffect, useState } from "preact/hooks";
import { watchSettings, watchUnstored } from "../shared/settings-store";

export function useUnstored(): boolean {
  const [unstored, setUnstored] = useState(false);
  useEffect(() => {
    const ends = [watchUnstored(() => setUnstored(true)), watchSettings(() => setUnstored(false))];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return unstored;
}
