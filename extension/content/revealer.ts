/**
 * Waits for hidden text to be shown: dialogs, menus, chat windows.
 *
 * Most pages show them by a class somewhere above, by a media query or after an
 * animation, none of which says what became visible. So unrendered elements are
 * left to an IntersectionObserver, which costs nothing until they appear before
 * the reader's eyes, and invisible ones are looked at when styles changed.
 */
import { layoutOf } from "./layout";
import { isInPage } from "./nodes";

/** Most hidden elements waited for, of either sort. */
const MAX_WAITING = 1_000;

export class Revealer {
  private readonly unrendered = new Set<Element>();
  private readonly invisible = new Set<Element>();
  private readonly observer: IntersectionObserver;

  constructor(private readonly revealed: (element: Element) => void) {
    this.observer = new IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting) this.reveal(entry.target);
    });
  }

  /** Begins to wait for `element` to be shown. */
  wait(element: Element): void {
    if (this.unrendered.size + this.invisible.size >= MAX_WAITING) this.forgetDetached();
    if (this.unrendered.size + this.invisible.size >= MAX_WAITING) return;
    if (layoutOf(element).gone) {
      this.unrendered.add(element);
      this.observer.observe(element);
    } else {
      this.invisible.add(element);
    }
  }

  /** To be called when an attribute changed that styles may depend on. */
  restyled(): void {
    for (const element of this.invisible) if (!layoutOf(element).hidden) this.reveal(element);
    for (const element of this.unrendered) if (!layoutOf(element).gone) this.reveal(element);
  }

  stop(): void {
    this.observer.disconnect();
  }

  private reveal(element: Element): void {
    this.forget(element);
    if (isInPage(element)) this.revealed(element);
  }

  private forget(element: Element): void {
    this.observer.unobserve(element);
    this.unrendered.delete(element);
    this.invisible.delete(element);
  }

  private forgetDetached(): void {
    for (const element of [...this.unrendered, ...this.invisible]) {
      if (!isInPage(element)) this.forget(element);
    }
  }
}
