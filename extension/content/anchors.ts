/** Where the links in a block lead, as the engine is told. */
import type { Input, Link, Said } from "@engine";
import { MAX_HREF_LENGTH, MAX_LINKS } from "../shared/protocol";
import { isHtml, plain } from "./nodes";

/** A run of a block's text. All offsets are UTF-16 code units. */
interface Run {
  node: Text;
  at: number;
  length: number;
}

/** An address without what it says of the reader: only who answers there matters, and whom a redirector passes the reader on to. */
export function addressOf(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { protocol, username, host, search } = new URL(href);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return `${protocol}//${username === "" ? "" : `${username}@`}${host}/${search}`.slice(0, MAX_HREF_LENGTH);
}

/** The links around the runs of a block, in its order. */
export function linksIn(runs: readonly Run[]): Link[] {
  const links: Link[] = [];
  let last: HTMLAnchorElement | null = null;
  for (const { node, at, length } of runs) {
    const { parentElement } = node;
    const anchor = parentElement === null ? null : plain(parentElement).closest<HTMLAnchorElement>("a[href]");
    const open = anchor !== null && anchor === last ? links.at(-1) : undefined;
    last = anchor;
    if (open !== undefined) {
      open.end = at + length;
      continue;
    }
    const href = isHtml(anchor, "a") ? addressOf(anchor.href) : null;
    if (href === null) last = null;
    else if (links.length < MAX_LINKS) links.push({ message: 0, start: at, end: at + length, href });
    else break;
  }
  return links;
}

/** Links without words of their own tell nothing. */
export function inputOf(said: Said, links: Link[]): Input {
  return links.length === 0 ? said : { said, links };
}
