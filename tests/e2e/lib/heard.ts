/** What a screen reader is told of a page, from Chromium's accessibility tree, in which closed shadow roots are open. */
import type { AccessibilityTree, ChromiumTab } from "./chromium.ts";

export interface Heard {
  role: string;
  name: string;
  description: string;
  /** States and relations that are said: `expanded`, `checked`, `level`, `modal`, `live` and the like. */
  properties: Record<string, unknown>;
  children: Heard[];
}

/** Roles that say nothing themselves. */
const SILENT = new Set(["generic", "none", "paragraph", "InlineTextBox", "LineBreak", "ListMarker", "LabelText"]);

/** All that is told, from the root down; what says nothing itself is left out, what is in it is not. */
export async function heardOn(tab: ChromiumTab): Promise<Heard[]> {
  const nodes = new Map((await tab.accessibility()).map((node) => [node.nodeId, node]));
  const [root] = nodes.values();
  return root === undefined ? [] : toldBy(root, nodes);
}

type Node = AccessibilityTree[number];

function toldBy(node: Node, nodes: ReadonlyMap<string, Node>): Heard[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = nodes.get(id);
    return child === undefined ? [] : toldBy(child, nodes);
  });
  const role = textOf(node.role);
  if (node.ignored || SILENT.has(role)) return children;
  const properties = Object.fromEntries(
    (node.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
  );
  return [{ role, name: textOf(node.name), description: textOf(node.description), properties, children }];
}

function textOf(value: Node["name"]): string {
  return typeof value?.value === "string" ? value.value.replaceAll(/\s+/g, " ").trim() : "";
}

/** Everything below, in the order in which it is read. */
export function* within(heard: readonly Heard[]): Generator<Heard> {
  for (const each of heard) {
    yield each;
    yield* within(each.children);
  }
}

/** All of that role, in the order in which they are read. */
export function withRole(heard: readonly Heard[], role: string): Heard[] {
  return [...within(heard)].filter((each) => each.role === role);
}

/** The words in it, piece by piece as they stand on the page. */
export function wordsOf(heard: Heard | undefined): string[] {
  return withRole(heard?.children ?? [], "StaticText").flatMap(({ name }) => (name === "" ? [] : [name]));
}
