/** The manifests as they are built, which is what a browser grants. */
import { readFileSync } from "node:fs";

const BUILDS = { Chromium: "chrome-mv3", Firefox: "firefox-mv3" } as const;
export type BrowserName = keyof typeof BUILDS;
export const BROWSERS = Object.keys(BUILDS) as BrowserName[];

export type Manifest = Record<string, unknown> & {
  content_security_policy?: Record<string, string>;
  content_scripts?: { matches: string[]; js: string[]; css?: string[] }[];
};

/** Folder of the built extension. */
export const folderOf = (browser: BrowserName) => new URL(`../../../.output/${BUILDS[browser]}/`, import.meta.url);

export function manifestOf(browser: BrowserName): Manifest {
  return JSON.parse(readFileSync(new URL("manifest.json", folderOf(browser)), "utf8")) as Manifest;
}

/** Directives of a policy with their sources. */
export function directivesOf(policy: string): Map<string, string[]> {
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = "", ...sources]) => [name, sources]));
}
