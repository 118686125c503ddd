/**
 * Watches document and shadow roots and says what must be read again.
 *
 * The observer's callback only notes nodes; what they mean for blocks is worked
 * out once per burst, after the page has gone quiet for a moment, so that a page
 * that builds itself is not read line by line.
 */
import type { Owner } from "./blocks";
import { ownerOf } from "./collector";
import { isInSkipped, layoutOf } from "./layout";
import { isElement, isInPage, isShadowRoot, isText, plain } from "./nodes";

/** Quiet time (ms) after which a burst of changes counts as over: a message comes all at once. */
const DEBOUNCE = 20;
/** The same for a burst that follows close upon another, as where words stream in. */
const NEXT_DEBOUNCE = 50;
/** Time (ms) within which a burst follows close upon the one before. */
const CLOSE = 100;
/** Longest wait (ms) on a page that never goes quiet. */
const MAX_WAIT = 250;
/** Beyond this many changed nodes it is cheaper to read the page anew. */
const MAX_NODES = 4_000;

/** What to read again: an owner's own text, or all text under it. */
export interface Changes {
  flows: Set<Owner>;
  trees: Set<Owner>;
  /** Attributes changed, so hidden text may be visible now. */
  restyled: boolean;
}

export interface WatcherOptions {
  changed(changes: Changes): void;
  /** True if blocks were found in this owner's own flow. */
  hasText(owner: Owner): boolean;
  /** Called for unrendered ancestors of changed text. */
  hidden(element: Element): void;
}

/** The outermost unrendered element around `node`, or null if it is rendered. */
function unrenderedAncestor(node: Node): Element | null {
  let outermost: Element | null = null;
  for (let current: Node | null = node; current !== null;) {
    if (isElement(current) && layoutOf(current).gone) outermost = current;
    current = isShadowRoot(current) ? current.host : plain(current).parentNode;
  }
  return outermost;
}

function hasAncestorIn(node: Node, set: ReadonlySet<Node>): boolean {
  for (let current = plain(node).parentNode; current !== null; current = plain(current).parentNode) {
    if (set.has(current)) return true;
  }
  return false;
}

export class Watcher {
  /** Nodes whose own text or list of children changed. */
  private touched = new Set<Node>();
  private added = new Set<Node>();
  private restyled = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the burst began, in ms of `performance.now`. */
  private since = 0;
  /** When the last burst was over, in ms of `performance.now`. */
  private over = -Infinity;
  private readonly observer = new MutationObserver((records) => this.note(records));

  constructor(private readonly options: WatcherOptions) {}

  /** Adds a root; one observer serves all roots. */
  observe(root: Document | ShadowRoot): void {
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["class", "style", "hidden", "open"],
    });
  }

  stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private note(records: MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === "attributes") {
        this.restyled = true;
        continue;
      }
      if (this.touched.size + this.added.size > MAX_NODES) continue;
      this.touched.add(target);
      for (const node of addedNodes) this.added.add(node);
    }
    this.schedule();
  }

  private schedule(): void {
    const now = performance.now();
    if (this.timer === undefined) this.since = now;
    clearTimeout(this.timer);
    const debounce = this.since - this.over < CLOSE ? NEXT_DEBOUNCE : DEBOUNCE;
    this.timer = setTimeout(() => this.flush(), Math.min(debounce, Math.max(0, this.since + MAX_WAIT - now)));
  }

  private flush(): void {
    this.timer = undefined;
    this.over = performance.now();
    const { touched, added, restyled } = this;
    this.touched = new Set();
    this.added = new Set();
    this.restyled = false;
    const changes: Changes = { flows: new Set(), trees: new Set(), restyled };
    if (touched.size + added.size > MAX_NODES) {
      changes.trees.add(document.documentElement);
    } else {
      for (const node of added) this.resolveAdded(node, added, changes);
      for (const node of touched) this.resolveTouched(node, added, changes);
    }
    this.options.changed(changes);
  }

  private resolveAdded(node: Node, added: ReadonlySet<Node>, changes: Changes): void {
    if (!isInPage(node) || hasAncestorIn(node, added)) return;
    if (isText(node)) {
      if (node.data.trim() !== "") this.addFlow(node, changes);
      return;
    }
    if (!isElement(node) || !this.isReadable(node)) return;
    changes.trees.add(node);
    if (layoutOf(node).inline) this.addFlow(node, changes);
  }

  private resolveTouched(node: Node, added: ReadonlySet<Node>, changes: Changes): void {
    if (!isInPage(node) || added.has(node) || hasAncestorIn(node, added)) return;
    const owner = ownerOf(node);
    // A container without text of its own gains none by a child coming or going.
    if (owner !== null && (isText(node) || this.options.hasText(owner))) this.addFlow(node, changes);
  }

  private addFlow(node: Node, changes: Changes): void {
    const owner = ownerOf(node);
    if (owner !== null && this.isReadable(owner)) changes.flows.add(owner);
  }

  private isReadable(node: Owner): boolean {
    const element = isElement(node) ? node : node.host;
    if (isInSkipped(element)) return false;
    // One question for all that is around it. What has no box of its own needs the long way.
    if (plain(element).checkVisibility()) return true;
    const unrendered = unrenderedAncestor(element);
    if (unrendered === null) return true;
    this.options.hidden(unrendered);
    return false;
  }
}
