/** WCAG as far as a program can tell, on any page that a test can run scripts in. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import type { AxeResults } from "axe-core";

import type { Script, Tab } from "./driver.ts";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A script travels as its source, and a page may forbid to evaluate a text that was sent as a value. */
const load = Object.assign(() => true, { toString: () => `() => { ${AXE}; return true; }` }) as Script<[], boolean>;

/** What is wrong, in words. */
export async function violations(tab: Tab): Promise<string[]> {
  await tab.run(load);
  return tab.run(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const results = await axe.run();
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    );
  });
}

/** Targets that are too small for a finger (44 px), links within a sentence aside. */
export function smallTargets(tab: Tab): Promise<string[]> {
  return tab.run(() =>
    [...document.querySelectorAll("button, select, input, a[href]")]
      .map((element) => element.closest("label") ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return height > 0 && (height < 43.5 || width < 43.5);
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** Lets axe into what the extension shows within a page, which it keeps from the page's scripts. */
export async function openClosedRoots(tab: Tab): Promise<void> {
  await tab.inClosedRoots((root) => {
    Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
  });
}
