/** Reading one picture at a time: what is under way, and why it failed. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { PictureError, type Refusal } from "./intake";
import type { PictureContent } from "./read";

export type PictureState =
  | { kind: "idle" }
  /** `part` is 0 to 1, or null while the recogniser is made ready. */
  | { kind: "reading"; part: number | null }
  /** There was nothing in it. */
  | { kind: "empty" }
  | { kind: "failed"; why: Refusal | "reading" };

export interface PictureReading {
  state: PictureState;
  start: (file: Blob) => void;
  stop: () => void;
}

/** Calls `found` with what a picture holds. */
export function usePicture(found: (content: PictureContent) => void): PictureReading {
  const [state, setState] = useState<PictureState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setState({ kind: "idle" });
  }, []);

  const start = useCallback(
    (file: Blob) => {
      stop();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      const tell = (next: PictureState) => {
        if (!signal.aborted) setState(next);
      };
      tell({ kind: "reading", part: null });
      import("./read")
        .then(({ read }) => read(file, (part) => tell({ kind: "reading", part }), signal))
        .then((content) => {
          if (signal.aborted) return;
          const isEmpty = content.words === "" && content.codes.length === 0;
          tell({ kind: isEmpty ? "empty" : "idle" });
          controller.abort();
          if (!isEmpty) found(content);
        })
        .catch((error: unknown) => {
          if (signal.aborted) return;
          if (!(error instanceof PictureError)) console.error("The picture could not be read:", error);
          tell({ kind: "failed", why: error instanceof PictureError ? error.refusal : "reading" });
        });
    },
    [found, stop],
  );

  // A page that goes away takes the recogniser with it.
  useEffect(() => stop, [stop]);
  return { state, start, stop };
}
