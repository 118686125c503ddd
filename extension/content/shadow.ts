/** Shadow roots, open and closed, as each browser lets an extension see them. */
import { isHtmlElement, isInPage, plain } from "./nodes";

/** Elements that may carry a shadow root besides custom elements. */
const HOSTS = new Set(
  "article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span".split(" "),
);

/** Hosts that got no root yet; more than these are not waited for. */
const MAX_WAITING = 1_000;
/**
 * `attachShadow` causes no mutation record, so elements that may still get a
 * root are looked at again this long (ms) after they were read.
 */
const LOOK_AGAIN = [300, 1_500, 5_000];

/** Firefox puts the privileged getter on the element. */
interface PrivilegedElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
/** Chromium puts it into the extension API. */
interface PrivilegedDom {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as PrivilegedElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const dom = (globalThis as { chrome?: { dom?: PrivilegedDom } }).chrome?.dom;
  try {
    return isHtmlElement(element) ? (dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
  } catch {
    // The extension went away under this script, which will find that out.
    return null;
  }
}

/** Finds each shadow root once, also those attached late. */
export class ShadowFinder {
  private readonly known = new WeakSet<ShadowRoot>();
  private waiting = new Set<Element>();
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly found: (root: ShadowRoot) => void) {}

  /** Looks at an element; called for every element that is read. */
  enter(element: Element): void {
    const { localName, firstChild } = plain(element);
    const custom = localName.includes("-");
    if (!custom && !HOSTS.has(localName)) return;
    if (this.take(element)) return;
    const mayGetOne = custom || firstChild === null;
    if (mayGetOne && this.waiting.size < MAX_WAITING) this.waiting.add(element);
  }

  /** Starts the series of second looks anew. */
  lookAgain(): void {
    this.stop();
    if (this.waiting.size > 0) this.timers = LOOK_AGAIN.map((delay) => setTimeout(() => this.probe(), delay));
  }

  /** Looks once more at the elements that had no root. */
  probe(): void {
    for (const element of this.waiting) {
      if (!isInPage(element) || this.take(element)) this.waiting.delete(element);
    }
  }

  stop(): void {
    this.timers.forEach(clearTimeout);
    this.timers = [];
  }

  private take(element: Element): boolean {
    const root = shadowRootOf(element);
    if (root === null) return false;
    if (!this.known.has(root)) {
      this.known.add(root);
      this.found(root);
    }
    return true;
  }
}
