import type { Input, Language, Report } from "@engine";
import { useEffect, useState } from "preact/hooks";

import { engine } from "./client";

export interface Scan {
  /** Reports for `inputs`, or for the inputs before them while new ones are under way: the page does not flicker. */
  reports: Report[];
  /** The inputs `reports` belong to. Offsets are only good for these. */
  inputs: Input[];
  error: string | null;
}

const NOTHING: Scan = { reports: [], inputs: [], error: null };

/**
 * Scans whenever the inputs have rested for `delay` milliseconds. `inputs` must keep its identity while unchanged.
 * An answer that arrives after newer inputs is dropped.
 */
export function useScan(inputs: Input[], language: Language, delay: number): Scan {
  const [scan, setScan] = useState(NOTHING);
  useEffect(() => {
    if (inputs.length === 0) {
      setScan(NOTHING);
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      engine()
        .scan(inputs, { language })
        .then((reports) => {
          if (current) setScan({ reports, inputs, error: null });
        })
        .catch((error: unknown) => {
          if (current)
            setScan({ reports: [], inputs: [], error: error instanceof Error ? error.message : String(error) });
        });
    }, delay);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [inputs, language, delay]);
  return scan;
}
