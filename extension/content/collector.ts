/**
 * Reads the DOM into blocks, in document order, without touching it.
 *
 * The walk is a generator: the caller pulls as long as it has time and may stop
 * between any two steps, so a page of a hundred thousand nodes costs no frame.
 */
import { BlockBuilder, type Block, type Owner } from "./blocks";
import { isSkipped, layoutOf, type Layout } from "./layout";
import { isElement, isHtml, isShadowRoot, isText, plain } from "./nodes";

/** Elements entered between two chances to stop: about 0.2 ms. */
const STEPS_PER_PAUSE = 50;

/** What the walk finds besides text. */
export interface Discoveries {
  /** True for what must not be read: the extension's own card. */
  ignores(element: Element): boolean;
  /** A shadow host or an element that may become one. Called for every element. */
  entered(element: Element): void;
  /** Text that would be read if it became visible. */
  hidden(element: Element): void;
  /** A flow is about to be read anew; blocks known of it may be out of date. */
  opened(owner: Owner, depth: Depth): void;
  /** The page moved nodes while the walk paused here; its rest must be read again. */
  disturbed(node: Node): void;
}

/** `flow`: the owner's own text only. `tree`: also of every block inside. */
export type Depth = "flow" | "tree";

interface Level {
  node: Node;
  layout: Layout;
  /** Set on the level that opened a flow. */
  builder: BlockBuilder | null;
}

function layoutOfOwner(owner: Owner): Layout {
  return layoutOf(isElement(owner) ? owner : owner.host);
}

/** The nearest block-level ancestor (or the node itself), whose flow the node belongs to. */
export function ownerOf(node: Node): Owner | null {
  for (let current: Node | null = node; current !== null; current = plain(current).parentNode) {
    if (isShadowRoot(current)) return current;
    if (!isElement(current)) continue;
    if (current === document.documentElement || current === document.body || !layoutOf(current).inline) return current;
  }
  return null;
}

/**
 * Yields the blocks under `start`, and null at times to let the caller pause.
 * Text in the flow around an inline `start` belongs to its owner and is left out.
 */
export function* collect(start: Owner, depth: Depth, discoveries: Discoveries): Generator<Block | null, void> {
  const startLayout = layoutOfOwner(start);
  if (isElement(start)) {
    if (discoveries.ignores(start)) return;
    discoveries.entered(start);
    if (startLayout.gone) {
      discoveries.hidden(start);
      return;
    }
  }
  const open = (owner: Owner): BlockBuilder => {
    discoveries.opened(owner, depth);
    const builder = new BlockBuilder(owner);
    builders.push(builder);
    return builder;
  };
  const builders: BlockBuilder[] = [];
  const ownsFlow = isShadowRoot(start) || !startLayout.inline || ownerOf(start) === start;
  const levels: Level[] = [{ node: start, layout: startLayout, builder: ownsFlow ? open(start) : null }];
  let next: Node | null = plain(start).firstChild;
  let steps = 0;

  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    if (next !== null && plain(next).parentNode !== level.node) {
      discoveries.disturbed(level.node);
      next = null;
    }
    if (next === null) {
      levels.pop();
      if (level.builder !== null) {
        yield* level.builder.flush();
        builders.pop();
      }
      const parent = levels.at(-1);
      if (parent !== undefined && plain(level.node).parentNode !== parent.node) discoveries.disturbed(parent.node);
      next = plain(level.node).parentNode === parent?.node ? plain(level.node).nextSibling : null;
      continue;
    }
    const node: Node = next;
    next = plain(node).nextSibling;
    const builder = builders.at(-1);
    if (isText(node)) {
      if (!level.layout.hidden) builder?.add(node, level.layout.preserved);
      continue;
    }
    if (!isElement(node) || isSkipped(node) || discoveries.ignores(node)) continue;
    if (isHtml(node, "br")) {
      builder?.breakLine();
      continue;
    }
    const layout = layoutOf(node);
    if (layout.gone || (layout.hidden && !level.layout.hidden)) discoveries.hidden(node);
    if (layout.gone) continue;
    if (!layout.inline) {
      if (builder !== undefined) yield* builder.flush();
      if (depth === "flow") continue;
    }
    discoveries.entered(node);
    levels.push({ node, layout, builder: layout.inline ? null : open(node) });
    next = plain(node).firstChild;
    steps += 1;
    if (steps % STEPS_PER_PAUSE === 0) yield null;
  }
}
