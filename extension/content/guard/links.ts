/** Following a link of a dangerous passage, or pressing a button in it. */
import { isHtml } from "../nodes";
import { clickAgain, nameOf, shorten, type Act } from "./act";
import type { Passage } from "./passage";

export const CONTROL =
  "a[href], area[href], button, input[type=submit], input[type=button], input[type=image], [role=button], [role=link]";

interface Destination {
  /** Whole address. */
  href: string;
  /** Whom the user would meet there. */
  name: string;
  /** False for other pages of the site that the user is on. */
  leaves: boolean;
}

/** Whom a redirector names as the one it passes the reader on to. */
function namedIn({ searchParams }: URL): string | undefined {
  const values: string[] = [];
  // Not its iterator: Firefox does not hand that to content scripts.
  searchParams.forEach((value) => values.push(value));
  const named = values.find((value) => /^https?:\/\//i.test(value) && URL.canParse(value));
  return named === undefined ? undefined : new URL(named).host;
}

/** Null for what is a link in form only: it runs a script, or leads to another place of the same page. */
function destinationOf(control: Element): Destination | null {
  if (!isHtml(control, "a", "area")) return null;
  const { href } = control;
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol === "javascript:") return null;
  if (url.host === "") return { href, name: shorten(href), leaves: true };
  const here = new URL(document.baseURI);
  if (url.hash !== "" && url.href.split("#")[0] === here.href.split("#")[0]) return null;
  const passedOn = namedIn(url);
  const name = passedOn !== undefined && passedOn !== here.host ? passedOn : url.host;
  return { href, name, leaves: name !== here.host };
}

/** Modified clicks and the middle button open another tab or window, which no page can be asked to do. */
function opensElsewhere(event: MouseEvent): boolean {
  return event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
}

function follow(control: Element, { href }: Destination, event: MouseEvent): void {
  if (opensElsewhere(event)) window.open(href, "_blank", "noopener");
  else clickAgain(control, event);
}

/** The act that a click on `control` would be, or null if it has nothing to do with the passage. */
export function followed(control: Element, event: MouseEvent, passage: Passage): Act | null {
  const destination = destinationOf(control);
  if (destination === null) {
    if (event.button !== 0 || !passage.accuses(control)) return null;
    const name = nameOf(control);
    return { subject: { kind: "press", name }, item: `press ${name}`, perform: () => clickAgain(control, event) };
  }
  const { href, name, leaves } = destination;
  // A chat's or a forum's own links, such as to a sender or a tag, are none of the scammer's.
  const belongs = leaves ? passage.holds(control) || passage.accompanies(control) : passage.accuses(control);
  if (!belongs) return null;
  return { subject: { kind: "link", name }, item: `link ${href}`, perform: () => follow(control, destination, event) };
}
