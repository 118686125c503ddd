/** What a browser grants the built extension is what docs/permissions.md justifies: not more, and not less. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { BROWSERS, directivesOf, folderOf, manifestOf, type BrowserName, type Manifest } from "./lib/manifests.ts";

/** Keys that grant nothing, or whose content is looked at below. A key that is not here is one to think about. */
const KNOWN_KEYS = [
  "action",
  "background",
  "browser_specific_settings",
  "commands",
  "content_scripts",
  "content_security_policy",
  "default_locale",
  "description",
  "host_permissions",
  "icons",
  "key",
  "manifest_version",
  "minimum_chrome_version",
  "name",
  "options_ui",
  "permissions",
  "short_name",
  "side_panel",
  "sidebar_action",
  "version",
];

const listOf = (manifest: Manifest, key: string) => (manifest[key] ?? []) as string[];

/** Each thing granted, as the document writes it: its kind and its name. */
function grantsOf(manifest: Manifest): string[] {
  const policy = Object.values(manifest.content_security_policy ?? {}).join("; ");
  const scripts = (manifest.content_scripts ?? []).flatMap(({ matches, js, css = [] }) =>
    [...js, ...css].flatMap((file) => matches.map((match) => `content script ${file} on ${match}`)),
  );
  const wasm = [...directivesOf(policy)].flatMap(([directive, sources]) =>
    sources.filter((source) => source.includes("unsafe")).map((source) => `wasm ${source} in ${directive}`),
  );
  return [
    ...listOf(manifest, "permissions").map((name) => `permission ${name}`),
    ...listOf(manifest, "optional_permissions").map((name) => `optional permission ${name}`),
    ...listOf(manifest, "host_permissions").map((name) => `host permission ${name}`),
    ...listOf(manifest, "optional_host_permissions").map((name) => `optional host permission ${name}`),
    ...scripts,
    ...wasm,
  ];
}

/** The rows of the document's table: kind, name, browsers, reasons. */
function justified(browser: BrowserName): string[] {
  const document = readFileSync(new URL("../../docs/permissions.md", import.meta.url), "utf8");
  const rows = document
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.flatMap(([, kind = "", name = "", browsers = "", ...reasons]) => {
    assert.ok(
      reasons.slice(0, 2).every((reason) => reason.length >= 10),
      `${name} needs its reason in both languages`,
    );
    return browsers.split(", ").includes(browser) ? [`${kind} ${name.replaceAll("`", "")}`] : [];
  });
}

for (const browser of BROWSERS) {
  test(`${browser} grants what docs/permissions.md justifies, and nothing else`, () => {
    assert.deepEqual(grantsOf(manifestOf(browser)).sort(), justified(browser).sort());
  });

  test(`the manifest for ${browser} has no key that nobody thought about`, () => {
    assert.deepEqual(
      Object.keys(manifestOf(browser)).filter((key) => !KNOWN_KEYS.includes(key)),
      [],
    );
  });
}

for (const browser of BROWSERS) {
  test(`${browser} puts files and one function of its own into frames, and no code from elsewhere`, () => {
    const background = readFileSync(new URL("background.js", folderOf(browser)), "utf8");
    const calls = [...background.matchAll(/\.executeScript\(\{[^}]*\}\)/g)].map(([call]) => call);
    assert.equal(calls.length, background.split("executeScript").length - 1, "each call is looked at");
    const put = calls.map((call) => /files:\[[`"'](?<file>[^`"']*)[`"']\]/.exec(call)?.groups?.["file"] ?? call);
    const [inner, ...files] = put.sort((a, b) => Number(a.startsWith("/")) - Number(b.startsWith("/")));
    // Handed over as it is here, so nothing of it comes from a page or a message.
    assert.match(inner ?? "", /^\.executeScript\(\{target:\w+,func:\w+\}\)$/);
    assert.deepEqual(files.sort(), ["/page.js", "/warnings.js"]);
    assert.doesNotMatch(background, /\b(?:insertCSS|registerContentScripts|userScripts)\b/);
  });
}

test("a permission that is added is seen", () => {
  const manifest = manifestOf("Chromium");
  const added: Manifest = {
    ...manifest,
    permissions: [...listOf(manifest, "permissions"), "tabs"],
    host_permissions: ["https://*/*"],
    content_scripts: [...(manifest.content_scripts ?? []), { matches: ["https://a.example/*"], js: ["more.js"] }],
  };
  const known = justified("Chromium");
  assert.deepEqual(
    grantsOf(added).filter((grant) => !known.includes(grant)),
    ["permission tabs", "host permission https://*/*", "content script more.js on https://a.example/*"],
  );
});
