/** Which pages are read: the rule of the site, or what holds for all others. */
import * as v from "valibot";
import type { Settings } from "./settings";

/** Most sites with a rule of their own; the oldest goes first. */
export const MAX_SITES = 2_000;
/** Longest name of a host, in the domain name system. */
const MAX_SITE_LENGTH = 253;
/** What no host and no scheme holds: space, and signs that mean something to addresses or markup. */
const NO_SITE = /[\s\p{Cc}/?#@<>"'`\\^|{}]/u;

/** `ask`: read once the user says so, in that tab. */
export const SITE_RULES = ["always", "never", "ask"] as const;
export type SiteRule = (typeof SITE_RULES)[number];

export const siteEntry = v.object({
  /** As `siteOf` names it; holds for what lies below it, too. */
  site: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(MAX_SITE_LENGTH),
    v.check((site) => !NO_SITE.test(site), "the name of a site"),
  ),
  rule: v.picklist(SITE_RULES),
});
export type SiteEntry = v.InferOutput<typeof siteEntry>;

/** Whether a page may be read, and if not, why: all is off, its site's rule, or that its site was not chosen. */
export const ACCESS = ["read", "off", "never", "ask", "unchosen"] as const;
export type Access = (typeof ACCESS)[number];

/**
 * The name under which a user speaks of a page: its host, or for pages without
 * one (`file:`, `data:`) the scheme.
 */
export function siteOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return "";
  const { hostname, protocol } = new URL(url);
  return hostname === "" ? protocol : hostname;
}

/** The site and what it is part of: `a.b.example`, `b.example`, `example`. */
function* withParents(site: string): Generator<string> {
  yield site;
  for (let dot = site.indexOf("."); dot >= 0; dot = site.indexOf(".", dot + 1)) yield site.slice(dot + 1);
}

/** The rule that holds for a site: its own, or the nearest above it. */
export function ruleOf(site: string, sites: readonly SiteEntry[]): SiteRule | null {
  const rules = new Map(sites.map((entry) => [entry.site, entry.rule]));
  for (const name of withParents(site)) {
    const rule = rules.get(name);
    if (rule !== undefined) return rule;
  }
  return null;
}

/** Whether a page of this site may be read; `allowed` if the user said so for its tab. */
export function accessTo(
  site: string,
  { enabled, sites, otherSites }: Pick<Settings, "enabled" | "sites" | "otherSites">,
  allowed: boolean,
): Access {
  if (!enabled) return "off";
  const rule = ruleOf(site, sites);
  if (rule === "never") return "never";
  if (rule === "always" || allowed) return "read";
  if (rule === "ask") return "ask";
  return otherSites === "all" ? "read" : "unchosen";
}

/** The list after a site got a rule, or lost its own. */
export function withRule(sites: readonly SiteEntry[], site: string, rule: SiteRule | null): SiteEntry[] {
  const others = sites.filter((entry) => entry.site !== site);
  return rule === null ? others : [...others, { site, rule }].slice(-MAX_SITES);
}

/** The list after the user switched checking on or off for a site; without need no rule is left behind. */
export function withSiteRead(
  settings: Pick<Settings, "sites" | "otherSites">,
  site: string,
  read: boolean,
): SiteEntry[] {
  const without = withRule(settings.sites, site, null);
  const as = accessTo(site, { enabled: true, sites: without, otherSites: settings.otherSites }, false);
  return (as === "read") === read ? without : withRule(without, site, read ? "always" : "never");
}

/** The site a user means by a name or an address that was typed or pasted; null if none. */
export function siteNamed(typed: string): SiteEntry["site"] | null {
  const name = typed.trim().toLowerCase();
  if (name === "file:" || name.startsWith("file:/")) return "file:";
  const address = name.includes("://") ? name : `https://${name.replace(/^\*\./, "")}`;
  const site = siteOf(address);
  // A word alone is a computer nearby at best: what is meant is hardly that, except where it says so.
  const whole = site.includes(".") || site.startsWith("[") || site === "localhost";
  return whole && /^[^\s*:]+$|^\[[\d:a-f.]+\]$/.test(site) && site.length <= MAX_SITE_LENGTH ? site : null;
}
