/**
 * The one element this extension adds to a page: a plain div that carries a
 * closed shadow root in the top layer, out of reach of the page's styles. Card,
 * question and line each draw in a layer of it.
 */
import { OVERLAY_STYLE } from "./style";

/** A page that removes the host more often than this has won; marks and badge remain. */
const MAX_REATTACHMENTS = 5;

const hosts = new WeakSet<Element>();

/** True for an element this script added to the page, which is nothing to be read. */
export function isHost(element: Element): boolean {
  return hosts.has(element);
}

export class Host {
  readonly element = document.createElement("div");
  private readonly root: ShadowRoot;
  private readonly layers = new Set<Layer>();
  private reattachments = 0;

  constructor() {
    hosts.add(this.element);
    this.root = this.element.attachShadow({ mode: "closed" });
    this.element.popover = "manual";
    this.adopt(OVERLAY_STYLE);
  }

  /** A place to draw in, with its own style sheet. */
  layer(style: string): Layer {
    this.adopt(style);
    return new Layer(this.root, (layer, wanted) => this.want(layer, wanted));
  }

  /** Puts the host back if the page removed or closed it, and where it can be used. False if the page has won. */
  reattach(): boolean {
    if (this.layers.size === 0) return true;
    const removed = !this.element.isConnected || !this.element.matches(":popover-open");
    if (removed) {
      if (this.reattachments >= MAX_REATTACHMENTS) return false;
      this.reattachments += 1;
    }
    this.moveTo(this.parent());
    return true;
  }

  /** Moves the host over whatever entered the top layer after it. */
  raise(): void {
    if (!this.element.isConnected) return;
    this.element.hidePopover();
    this.element.showPopover();
  }

  private adopt(style: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets, sheet];
  }

  /** On the page exactly while a layer is meant to be seen. */
  private want(layer: Layer, wanted: boolean): void {
    const before = this.layers.size;
    if (wanted) this.layers.add(layer);
    else this.layers.delete(layer);
    if (this.layers.size === 0) this.element.remove();
    else if (before === 0) this.moveTo(this.parent());
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
}

export class Layer {
  readonly element = document.createElement("div");

  constructor(
    private readonly root: ShadowRoot,
    private readonly want: (layer: Layer, wanted: boolean) => void,
  ) {
    this.element.className = "layer";
    root.append(this.element);
  }

  /** True while the keyboard is in this layer. */
  get hasFocus(): boolean {
    return this.element.contains(this.root.activeElement);
  }

  attach(): void {
    this.want(this, true);
  }

  detach(): void {
    this.want(this, false);
  }
}
