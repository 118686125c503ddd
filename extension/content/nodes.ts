/**
 * What a node is, whichever document it was made in.
 *
 * Pages fill frames with nodes of their own document, and those stay instances of that document's classes: in Firefox
 * always, in Chromium once the other document's content script has seen them. So `instanceof` says nothing here; the
 * browser's own getters do, and unlike a form's properties no field of the form can stand in for them.
 */

const HTML = "http://www.w3.org/1999/xhtml";

/** Of `Node.nodeType`; numbers, as each look at a page's class costs a walk through its window. */
const [ELEMENT, TEXT, CDATA, FRAGMENT] = [1, 3, 4, 11];

type Getter = (this: unknown) => unknown;

/** Reads a property as the browser has it; undefined of what is no such object. */
function reading(owner: () => object, name: string): (object: unknown) => unknown {
  // Looked up when first needed: the build loads this module where there are no pages.
  let getter: Getter | undefined;
  return (object) => {
    getter ??= (Object.getOwnPropertyDescriptor(owner(), name) as { get?: Getter } | undefined)?.get;
    try {
      return getter?.call(object);
    } catch {
      return undefined;
    }
  };
}

const typeOf = reading(() => Node.prototype, "nodeType");
const namespaceOf = reading(() => Element.prototype, "namespaceURI");
const nameOf = reading(() => Element.prototype, "localName");

export function isElement(node: unknown): node is Element {
  return typeOf(node) === ELEMENT;
}

export function isText(node: Node): node is Text {
  const type = typeOf(node);
  return type === TEXT || type === CDATA;
}

export function isShadowRoot(node: unknown): node is ShadowRoot {
  return typeOf(node) === FRAGMENT && "host" in (node as DocumentFragment);
}

export function isHtmlElement(node: unknown): node is HTMLElement {
  return namespaceOf(node) === HTML;
}

/** True for an HTML element of one of these names. */
export function isHtml<Name extends keyof HTMLElementTagNameMap>(
  node: unknown,
  ...names: Name[]
): node is HTMLElementTagNameMap[Name] {
  const own = nameOf(node);
  return isHtmlElement(node) && names.some((name) => name === own);
}

/** Reads and calls what an HTML form has from the browser, never one of its fields. */
const pastFields: ProxyHandler<Node> = {
  get(form, name) {
    const value: unknown = Reflect.get(HTMLFormElement.prototype, name, form);
    return typeof value === "function" ? (value.bind(form) as unknown) : value;
  },
};

/**
 * The node, to look at and not to keep: in Chromium a form's fields stand in for its properties, and a field that is called
 * `children`, as on the pages of many hotels, would be taken for what the form holds.
 */
export function plain<N extends Node>(node: N): N {
  // Of all nodes but a form this is its name, or nothing: one look, as nearly all are none.
  const { localName } = node as { localName?: unknown };
  if (localName === undefined || (typeof localName === "string" && localName !== "form")) return node;
  return isHtml(node, "form") ? (new Proxy<Node>(node, pastFields) as unknown as N) : node;
}

/** What the node's identifiers and style sheets hold in; null if that is no part of this document. */
export function rootOf(node: Node): Document | ShadowRoot | null {
  const root = plain(node).getRootNode();
  return root === document || isShadowRoot(root) ? (root as Document | ShadowRoot) : null;
}

/** True for what is in this document, and was not moved on into a frame's. */
export function isInPage(node: Node): boolean {
  const { isConnected, ownerDocument } = plain(node);
  return isConnected && ownerDocument === document;
}
