/**
 * The one element this extension adds to a page: a plain div that carries a
 * closed shadow root in the top layer, out of reach of the page's styles.
 */
import { CARD_STYLE } from "./style";

/** A page that removes the card more often than this has won; marks and badge remain. */
const MAX_REATTACHMENTS = 5;

export class CardHost {
  readonly element = document.createElement("div");
  readonly root: ShadowRoot;
  /** Set while the card is meant to be on the page. */
  private wanted = false;
  private reattachments = 0;

  constructor() {
    this.root = this.element.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    this.root.adoptedStyleSheets = [sheet];
    this.element.popover = "manual";
  }

  attach(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.moveTo(this.parent());
  }

  detach(): void {
    this.wanted = false;
    this.element.remove();
  }

  /** Puts the card back if the page removed or closed it, and where it can be used. */
  reattach(): void {
    if (!this.wanted) return;
    const removed = !this.element.isConnected || !this.element.matches(":popover-open");
    if (removed) {
      if (this.reattachments >= MAX_REATTACHMENTS) return;
      this.reattachments += 1;
    }
    this.moveTo(this.parent());
  }

  /** A modal dialog makes everything outside it inert, the top layer too. */
  private parent(): Element {
    return [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;
  }

  private moveTo(parent: Element): void {
    this.element.popover = "manual";
    if (this.element.parentNode !== parent) parent.append(this.element);
    if (!this.element.matches(":popover-open")) this.element.showPopover();
  }

  /** Moves the card over whatever entered the top layer after it. */
  raise(): void {
    if (!this.element.isConnected) return;
    this.element.hidePopover();
    this.element.showPopover();
  }
}
