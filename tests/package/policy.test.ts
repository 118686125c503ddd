/** The policy of the extension's own pages is as strict as it can be, in what is built. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { BROWSERS, directivesOf, folderOf, manifestOf, type BrowserName } from "./lib/manifests.ts";

const POLICY = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "connect-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["default"],
};

/** What makes markup or code of a string. */
const STRINGS_RUN =
  /(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|\beval\(|\bnew Function\(|(?<![\w$.])Function\(["'`]/g;

/** The text of each file with this ending, by its name in the package. */
function filesOf(browser: BrowserName, ending: string): [name: string, text: string][] {
  const folder = fileURLToPath(folderOf(browser));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(ending));
  assert.ok(names.length > 0, `${browser} has files that end with ${ending}`);
  return names.map((name) => [name, readFileSync(join(folder, name), "utf8")]);
}

for (const browser of BROWSERS) {
  test(`the pages of ${browser} take nothing from elsewhere and send nothing anywhere`, () => {
    const policies = manifestOf(browser).content_security_policy ?? {};
    assert.deepEqual(Object.keys(policies), ["extension_pages"]);
    assert.deepEqual(Object.fromEntries(directivesOf(policies["extension_pages"] ?? "")), POLICY);
  });

  test(`the pages of ${browser} have no script or style within them, and none from elsewhere`, () => {
    for (const [name, html] of filesOf(browser, ".html")) {
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc="\/)/i, name);
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:/i, name);
      assert.doesNotMatch(html, /(?:src|href)="(?!\/)/i, name);
    }
  });

  test(`${browser} makes no code and no markup of strings`, () => {
    const made = filesOf(browser, ".js").flatMap(([name, code]) =>
      [...code.matchAll(STRINGS_RUN)].map(([found]) => `${name}: ${found}`),
    );
    assert.deepEqual(made, []);
  });
}
