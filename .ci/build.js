/** Builds the engine for the web, the demo and the extension for both browsers, each only when its inputs changed. */
import { existsSync } from "node:fs";
import { inRoot } from "./lib/paths.js";
import { ask, run } from "./lib/process.js";
import { elapsed, giveUp, say } from "./lib/report.js";
import { engineEnvironment, locked, wasmEnvironment } from "./lib/rust.js";
import { digest, isStamped, removeStamp, writeStamp } from "./lib/stamps.js";
import { setUp } from "./setup.js";

/** Where the parts end up. */
export const outputs = {
  engine: "target/pkg",
  demo: "dist/www",
  chromium: ".output/chrome-mv3",
  firefox: ".output/firefox-mv3",
};

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[]} inputs files and folders
 * @property {() => string[]} besides other things it depends on
 * @property {string} proof a file that is there when it is built
 * @property {() => void} build
 */

/** What LLVM may use when it compiles for wasm32; wasm-opt refuses modules that use more than it was told. */
export const wasmFeatures = [
  "bulk-memory",
  "bulk-memory-opt",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
].map((feature) => `--enable-${feature}`);

function buildEngine() {
  const wasmPack = [
    "--log-level",
    "warn",
    "build",
    "--target",
    "web",
    "--release",
    "--no-opt",
    "--no-pack",
    "--mode",
    "no-install",
  ];
  // The native command's dependencies stay out.
  run("wasm-pack", [...wasmPack, "--out-dir", outputs.engine, "--", "--no-default-features", ...locked], {
    env: engineEnvironment(),
  });
  const wasm = `${outputs.engine}/shizha_bg.wasm`;
  run("node_modules/.bin/wasm-opt", ["-O3", ...wasmFeatures, wasm, "-o", wasm]);
}

/** @returns {Part[]} */
function parts() {
  const ours = [".ci/build.js", "package-lock.json"];
  const typescript = [...ours, "tsconfig.json", outputs.engine];
  const extension = [...typescript, ".ci/package", "Cargo.lock", "extension", "wxt.config.ts"];
  return [
    {
      name: "engine",
      inputs: [...ours, "Cargo.toml", "Cargo.lock", "build.rs", "src", "seeds", ".cargo"],
      besides: () => [ask("rustc", ["-vV"], { env: wasmEnvironment() }) ?? ""],
      proof: `${outputs.engine}/shizha_bg.wasm`,
      build: buildEngine,
    },
    {
      name: "demo",
      inputs: [...typescript, "www"],
      besides: () => [],
      proof: `${outputs.demo}/index.html`,
      build: () => {
        run("node_modules/.bin/vite", ["build", "www", "--logLevel", "warn"]);
      },
    },
    {
      name: "extension for Chromium",
      inputs: extension,
      besides: () => [],
      proof: `${outputs.chromium}/manifest.json`,
      build: () => {
        run("node_modules/.bin/wxt", ["build"], { quiet: true });
      },
    },
    {
      name: "extension for Firefox",
      inputs: extension,
      besides: () => [],
      proof: `${outputs.firefox}/manifest.json`,
      build: () => {
        run("node_modules/.bin/wxt", ["build", "--browser", "firefox"], { quiet: true });
      },
    },
  ];
}

/** @param {Part} part */
function make({ name, inputs, besides, proof, build }) {
  const stamp = name.replaceAll(" ", "-");
  const value = digest(inputs, besides());
  if (existsSync(inRoot(proof)) && isStamped(stamp, value)) {
    say(`✓ ${name}: unchanged`);
    return;
  }
  const start = performance.now();
  say(`→ building: ${name}`);
  removeStamp(stamp);
  build();
  // What a later part reads of this one must be there, or it would be stamped as built from nothing.
  if (!existsSync(inRoot(proof))) throw new Error(`the build ended without ${proof}`);
  writeStamp(stamp, value);
  say(`✓ ${name} (${elapsed(start)})`);
}

export function build() {
  for (const part of parts()) {
    try {
      make(part);
    } catch (error) {
      giveUp(`building: ${part.name}`, error);
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  setUp();
  build();
}
