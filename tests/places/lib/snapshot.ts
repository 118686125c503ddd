/** All that a page holds and a reader has done in it, as text, so that two pages can be compared. */

/** What the extension may add to a page. */
export interface Snapshot {
  /** Elements, attributes and text, through open shadow roots; without the extension's own element. */
  tree: string;
  /** Elements like the extension's own. */
  hosts: number;
  /** What is in fields, where the focus is, what is selected, what is scrolled how far. */
  state: string;
}

/** Runs in the page. */
export function takeSnapshot(): Snapshot {
  let hosts = 0;
  const state: string[] = [];
  const pathOf = (node: Node | null): string => {
    if (node === null) return "";
    if (node instanceof ShadowRoot) return `${pathOf(node.host)}#`;
    const { parentNode } = node;
    return parentNode === null ? "" : `${pathOf(parentNode)}/${[...parentNode.childNodes].indexOf(node as ChildNode)}`;
  };
  /** The one of card/host.ts: no name, no text, a closed root that the page cannot see. */
  const isHost = (node: Node): boolean =>
    node instanceof HTMLDivElement &&
    (node.parentNode === document.documentElement || node.parentNode instanceof HTMLDialogElement) &&
    node.attributes.length === 0 &&
    node.childNodes.length === 0;
  const write = (node: Node, indent: string): string => {
    if (node instanceof Text) return `${indent}${JSON.stringify(node.data)}\n`;
    if (node instanceof Comment) return `${indent}<!--${node.data}-->\n`;
    if (!(node instanceof Element)) return "";
    if (isHost(node)) {
      hosts += 1;
      return "";
    }
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).sort();
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
      state.push(`value ${pathOf(node)} ${node.value} ${node.selectionStart ?? ""}..${node.selectionEnd ?? ""}`);
    }
    const { scrollTop, scrollLeft } = node;
    if (scrollTop !== 0 || scrollLeft !== 0) {
      state.push(`scrolled ${pathOf(node)} ${Math.round(scrollTop)} ${Math.round(scrollLeft)}`);
    }
    const inside = [...(node.shadowRoot?.childNodes ?? [])].map((child) => write(child, `${indent}  # `));
    inside.push(...[...node.childNodes].map((child) => write(child, `${indent}  `)));
    return `${indent}<${node.localName}${attributes.join("")}>\n${inside.join("")}`;
  };
  const tree = write(document.documentElement, "");
  const selection = getSelection();
  if (selection !== null && selection.rangeCount > 0) {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    state.push(`selected ${pathOf(anchorNode)} ${anchorOffset} .. ${pathOf(focusNode)} ${focusOffset}`);
  }
  state.push(`focus ${pathOf(document.activeElement)}`);
  return { tree, hosts, state: state.join("\n") };
}
