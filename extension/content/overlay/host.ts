/**
 * The one element this extension adds to a page: a plain div that carries a
 * closed shadow root, out of reach of the page's styles. Card, question and
 * line each draw in a layer of it.
 *
 * What lifts them into the top layer is within that root: a page that could see
 * it open, as it sees its own popovers, could forbid that, or close it again.
 */
import { LAYER, LIFT } from "./shape";
import { OVERLAY_STYLE } from "./style";

/** A page that removes the host more often than this has won; marks and badge remain. */
const MAX_REATTACHMENTS = 5;
/** And one that covers it more often than this. */
const MAX_RAISES = 20;
/** How far (CSS px) inside its box an element is looked for: corners are round. */
const INSET = 12;

const hosts = new WeakSet<Element>();

/** True for an element this script added to the page, which is nothing to be read. */
export function isHost(element: Element): boolean {
  return hosts.has(element);
}

/** Of HTML also in a document that is not, as the view some browsers give of XML. */
function createDiv(): HTMLDivElement {
  return document.createElementNS("http://www.w3.org/1999/xhtml", "div") as HTMLDivElement;
}

/** A modal dialog and what fills the screen make everything outside of them inert, the top layer too. */
function parents(): [Element, Element] {
  const dialog = [...document.querySelectorAll("dialog:modal")].at(-1);
  const full = document.fullscreenElement;
  const first = dialog?.contains(full) === false ? dialog : (full ?? dialog);
  return [first ?? document.documentElement, document.documentElement];
}

/** The middle and the corners of a box. */
function pointsOf({ left, top, right, bottom }: DOMRect): [number, number][] {
  const xs = [left + INSET, right - INSET];
  const ys = [top + INSET, bottom - INSET];
  return [[(left + right) / 2, (top + bottom) / 2], ...xs.flatMap((x) => ys.map((y): [number, number] => [x, y]))];
}

export class Host {
  readonly element = createDiv();
  private readonly root: ShadowRoot;
  /** Holds the layers, and is in the top layer of the browser. */
  private readonly lift = createDiv();
  private readonly layers = new Set<Layer>();
  private reattachments = 0;
  private raises = 0;

  constructor() {
    hosts.add(this.element);
    this.root = this.element.attachShadow({ mode: "closed" });
    this.lift.className = LIFT;
    this.lift.popover = "manual";
    this.root.append(this.lift);
    this.adopt(OVERLAY_STYLE);
    new MutationObserver(() => this.clean()).observe(this.element, { attributes: true });
  }

  /** A place to draw in, with its own style sheet. */
  layer(style: string): Layer {
    this.adopt(style);
    return new Layer(this.root, this.lift, (layer, wanted) => this.want(layer, wanted));
  }

  /** Puts the host back if the page removed or closed it, and where it can be used. False if the page has won. */
  reattach(): boolean {
    if (this.layers.size === 0) return true;
    const removed = !this.element.isConnected || !this.isOpen();
    if (removed) {
      if (this.reattachments >= MAX_REATTACHMENTS) return false;
      this.reattachments += 1;
    }
    this.place();
    return true;
  }

  /**
   * Moves the host over what entered the top layer after it and hides all that is drawn here. What hides a part only, as a
   * menu that the user opened, is left above.
   */
  uncover(): void {
    if (!this.element.isConnected || this.raises >= MAX_RAISES || !this.isCovered()) return;
    this.raises += 1;
    this.raise();
  }

  /** Moves the host over whatever is on the page. */
  raise(): void {
    if (!this.element.isConnected) return;
    this.lift.hidePopover();
    this.lift.showPopover();
  }

  private isOpen(): boolean {
    return this.lift.matches(":popover-open");
  }

  /**
   * The host has no attributes: `inert` or `aria-hidden` would keep what is in it from hands or ears. At the next frame, so
   * that a page that answers each time is not kept from its own work.
   */
  private clean(): void {
    if (!this.element.hasAttributes()) return;
    requestAnimationFrame(() => {
      for (const name of this.element.getAttributeNames()) this.element.removeAttribute(name);
    });
  }

  private isCovered(): boolean {
    const drawn = [...this.root.querySelectorAll(`.${LAYER} > *`)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.getBoundingClientRect());
    const points = drawn.flatMap((box) => pointsOf(box)).filter(([x, y]) => document.elementFromPoint(x, y) !== null);
    // What else the extension shows has its place by rule: see stage.ts.
    const isOurs = ([x, y]: [number, number]) => hosts.has(document.elementFromPoint(x, y) ?? this.element);
    return points.length > 0 && !points.some(isOurs);
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
    else if (before === 0) this.place();
  }

  /** On the page, where it can be used, and open. */
  private place(): void {
    const [parent, otherwise] = parents();
    this.moveTo(parent);
    // A film, a frame or a shadow host draws no children of its own.
    if (!this.lift.checkVisibility()) this.moveTo(otherwise);
  }

  private moveTo(parent: Element): void {
    if (this.element.parentNode !== parent) parent.append(this.element);
    if (!this.isOpen()) this.lift.showPopover();
  }
}

export class Layer {
  readonly element = createDiv();

  constructor(
    private readonly root: ShadowRoot,
    private readonly lift: HTMLElement,
    private readonly want: (layer: Layer, wanted: boolean) => void,
  ) {
    this.element.className = LAYER;
    lift.append(this.element);
  }

  /**
   * Has the browser itself close everything by these buttons when this script is gone, as after an update in Firefox; while
   * it is there it takes their clicks (see `trusted`).
   */
  closeBy(buttons: Iterable<HTMLButtonElement>): void {
    for (const button of buttons) {
      button.popoverTargetElement = this.lift;
      button.popoverTargetAction = "hide";
    }
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
