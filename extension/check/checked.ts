/** What the user had checked, as the engine is asked about it and as the answer speaks of it. */
import type { Link, Linked } from "@engine";
import { MAX_CHECKED_LENGTH, MAX_HREF_LENGTH, MAX_LINKS } from "../shared/protocol";

/** A text of one message with its links. */
export interface Checked extends Linked {
  said: string;
}

const ADDRESS = /https?:\/\/[^\s\u3000-\u303f\uff01-\uff60\p{Script=Han}]+/giu;

/** As much of the text as is checked. */
export function checkedFrom(text: string, links: Link[] = []): Checked {
  const said = text.slice(0, MAX_CHECKED_LENGTH);
  return { said, links: links.filter(({ end }) => end <= said.length).slice(0, MAX_LINKS) };
}

/** What the codes of a picture say stands below its words, each code that is an address as a link. */
export function withCodes(words: string, codes: readonly string[]): Checked {
  let said = words;
  const links: Link[] = [];
  for (const code of codes) {
    const start = said === "" ? 0 : said.length + 1;
    said = said === "" ? code : `${said}\n${code}`;
    const isAddress = URL.canParse(code) && /^https?:/i.test(code);
    if (isAddress) links.push({ start, end: said.length, href: code.slice(0, MAX_HREF_LENGTH) });
  }
  return checkedFrom(said, links);
}

/** The host a reader ends up with: what comes before it in an address is there to deceive. */
function hostIn(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}

/** Where the links of a text lead, each host once: those told with it, and addresses that stand in it. */
export function destinationsOf({ said, links }: Checked): string[] {
  const addresses = [...links.map(({ href }) => href), ...(said.match(ADDRESS) ?? [])];
  return [...new Set(addresses.flatMap((address) => hostIn(address) ?? []))];
}
