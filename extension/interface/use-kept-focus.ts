/** Keeps the keyboard where it was in the page when the control it was at goes away. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Give the ref and the handler to an element with `tabIndex={-1}`: it gets the focus when what was focused in it is gone
 * after a change, so that Tab goes on from there and not from the top of the page.
 */
export function useKeptFocus(): { ref: RefObject<HTMLDivElement>; onFocusCapture: (event: FocusEvent) => void } {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<Node | null>(null);
  useLayoutEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) ref.current?.focus();
  });
  return {
    ref,
    onFocusCapture: ({ target }) => {
      last.current = target instanceof Node ? target : null;
    },
  };
}
