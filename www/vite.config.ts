/**
 * Builds the demo into plain files that any static host can serve from any folder (relative base), and that go on
 * working without a host at all once the service worker has them.
 */
import { fileURLToPath } from "node:url";

import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

import { contentSecurityPolicy } from "./build/content-security-policy.ts";
import { offlineFiles } from "./build/offline-files.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  base: "./",
  resolve: {
    alias: [
      { find: "@engine", replacement: here("../target/pkg/shizha.js") },
      // An expression, because the import carries "?url" behind the name.
      { find: /^@engine-wasm/, replacement: here("../target/pkg/shizha_bg.wasm") },
    ],
  },
  plugins: [preact(), contentSecurityPolicy(), offlineFiles()],
  worker: { format: "es" },
  build: {
    outDir: here("../dist/www"),
    emptyOutDir: true,
    target: ["chrome123", "firefox140", "safari17.5"],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: here("index.html"),
        chat: here("chat.html"),
        "service-worker": here("source/offline/service-worker.ts"),
      },
      output: {
        // The service worker's address must never change, or old copies could not update themselves.
        entryFileNames: (chunk) => (chunk.name === "service-worker" ? "[name].js" : "assets/[name]-[hash].js"),
      },
    },
  },
});
