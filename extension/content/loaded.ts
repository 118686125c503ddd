/** How far a page has come. */

/** Longest wait (ms) for a page to be parsed: one that never is, is read while it grows. */
const LONGEST_PARSE = 10_000;
/** Longest wait (ms) for what it asked for besides: a picture that never comes must not keep it unread. */
const LONGEST_LOAD = 1_000;

/** Resolves after the page's own listeners have heard of it, or it took too long: a page written anew forgets all listeners. */
function heard(target: EventTarget, event: string, longest: number): Promise<void> {
  return new Promise((resolve) => {
    const listener = ({ isTrusted }: { isTrusted: boolean }) => {
      if (!isTrusted) return;
      clearTimeout(timer);
      target.removeEventListener(event, listener);
      setTimeout(resolve);
    };
    const timer = setTimeout(() => listener({ isTrusted: true }), longest);
    target.addEventListener(event, listener);
  });
}

/** Resolves when all of the page's source was read. */
export function parsed(): Promise<void> {
  if (document.readyState !== "loading") return Promise.resolve();
  return heard(document, "DOMContentLoaded", LONGEST_PARSE);
}

/**
 * Resolves when the page has all that it asked for. To read it before that costs the reader: each look at a style has the
 * browser work out all that was not drawn yet, which it then does once more for the rest of the page.
 */
export function loaded(): Promise<void> {
  if (document.readyState === "complete") return Promise.resolve();
  return heard(window, "load", LONGEST_LOAD);
}
