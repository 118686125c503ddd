import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "wxt";
import { cleanPackedCode } from "./extension/build/packed-code";
import { readingFiles } from "./extension/build/reading-files";
import { noteBundledPackages, writeNotices } from "./extension/build/shipped-parts";

const enginePackage = resolve(import.meta.dirname, "target/pkg");

const GLUE_CHANGES: readonly [was: string, is: string][] = [
  // The bundler would inline the wasm a second time for this address; the background always names it.
  ["new URL('shizha_bg.wasm', import.meta.url)", "undefined"],
  // An instance that trapped makes way for a new one.
  ["if (wasm !== undefined) return wasm;", ""],
];

/** Fits wasm-bindgen's glue to a background that lives on when an instance does not. */
const fitEngineGlue = {
  name: "fit-engine-glue",
  enforce: "pre" as const,
  transform: {
    filter: { id: /target[\\/]pkg[\\/]shizha\.js$/ },
    handler: (glue: string) =>
      GLUE_CHANGES.reduce((code, [was, is]) => {
        if (!code.includes(was)) throw new Error(`The engine's glue does not hold "${was}" any more`);
        return code.replaceAll(was, is);
      }, glue),
  },
};

export default defineConfig({
  srcDir: "extension",
  publicDir: "extension/public",
  modulesDir: "extension/modules",
  manifestVersion: 3,
  imports: false,
  alias: { "@engine": resolve(enginePackage, "shizha.js") },
  vite: () => ({
    plugins: [fitEngineGlue, cleanPackedCode, noteBundledPackages],
    oxc: { jsx: { runtime: "automatic" as const, importSource: "preact" } },
  }),
  hooks: {
    "prepare:publicPaths": (_wxt, paths) => {
      paths.push("shizha_bg.wasm");
    },
    "build:publicAssets": (_wxt, files) => {
      const wasm = resolve(enginePackage, "shizha_bg.wasm");
      if (!existsSync(wasm)) throw new Error(`${wasm} is missing: build the engine first (npm run build)`);
      files.push({ absoluteSrc: wasm, relativeDest: "shizha_bg.wasm" }, ...readingFiles());
    },
    "build:done": ({ config }) => writeNotices(config.outDir),
  },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    short_name: "__MSG_shortName__",
    description: "__MSG_description__",
    default_locale: "en",
    // `scripting` and the hosts are for the second half of the content script (docs/decisions/0018), on the pages of the first.
    permissions: ["storage", "contextMenus", "scripting"],
    host_permissions: ["<all_urls>"],
    content_security_policy: {
      // `connect-src 'self'` is there to fetch the engine, and keeps all else from leaving. No page makes markup or code
      // of strings; the one policy vouches for the recogniser's worker.
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default",
    },
    content_scripts: [
      {
        matches: ["<all_urls>"],
        js: ["page.js"],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        // It waits for the page by itself: Chromium holds up the page's load for any script, even an empty one, that it is
        // to run when the page is idle (docs/benchmarks.md).
        run_at: browser === "firefox" ? "document_idle" : "document_start",
      },
    ],
    commands: {
      "focus-warning": {
        suggested_key: { default: "Alt+Shift+Z" },
        description: "__MSG_focusWarning__",
      },
      // Firefox opens its sidebar by itself; Chromium leaves that to the background.
      [browser === "firefox" ? "_execute_sidebar_action" : "open-panel"]: {
        suggested_key: { default: "Alt+Shift+S" },
        description: "__MSG_openPanel__",
      },
      check: {
        suggested_key: { default: "Alt+Shift+X" },
        description: "__MSG_checkThis__",
      },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "shizha@shizha.example",
              // 140 has the CSS Custom Highlight API and consent to data collection, 142 the latter on Android, too.
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          // Public half of a key made for this project: pins the extension's id.
          key: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlSRcJiLwrvEroe0Y3CoCPvrrTTg7zoBVia3GJh08lk6q6r0id9cditp/7vpFFV9+JzGntJU5u/oKyTgoye3gPXKVnWYIJmcfz9nBN7AxTTj/1TUN0ai/9qe9QnOXazv7f8AuciE+4XVJpdczD30PeE3UGKPdJFF9t5xQqb25n+X5VtSo2cigvGJ0h+qf4Yi1an8s9YsXCdpYQqTXXZ5g3cqXBSALravORpNE03kZbRXlNfff7sUXzHxffusi+XBCQW+Rhgu5hHOjvachN/W9TXtHsMrSPZ8fsayC0s0HEHMnpuDX/v/0rDuX4tcScaLLfGGRdzPWcgKKvaOStK+ZOwIDAQAB",
          // 121: `checkVisibility` with all its options; the rest is older.
          minimum_chrome_version: "121",
        }),
  }),
});
