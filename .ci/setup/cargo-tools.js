/** Programs that neither Debian nor npm offers, compiled once per version into the cache. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache, inRoot } from "../lib/paths.js";
import { ask, run } from "../lib/process.js";
import { cargoTools, locked, toolDirectory } from "../lib/rust.js";

/** @typedef {{ crate: string, program: string, version: string }} Tool */

/** Of this clone alone: another's set-up, run meanwhile, would take the shared one away. */
const BUILDING = inRoot("target/building-tools");

/** @type {Record<string, string>} */
const purposes = {
  "wasm-bindgen": "it writes the JavaScript and TypeScript side of the engine",
  "wasm-pack": "it builds the engine for the web and runs its tests in browsers",
  geckodriver: "wasm-pack drives Firefox with it, and Debian has no package of it",
};

/**
 * Compiles a program into the cache.
 * @param {Tool} tool
 */
export function installCargoTool(tool) {
  const home = toolDirectory(tool);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "installing-"));
  try {
    run("cargo", ["install", "--quiet", "--root", work, `${tool.crate}@${tool.version}`], {
      // Run for seconds but compiled for minutes: half the optimisation saves half the waiting. Target directory shared
      // by all of them, which have many crates in common.
      env: {
        ...process.env,
        CARGO_TARGET_DIR: BUILDING,
        CARGO_PROFILE_RELEASE_OPT_LEVEL: "1",
        CARGO_PROFILE_RELEASE_LTO: "off",
        CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
        CARGO_PROFILE_RELEASE_DEBUG: "0",
      },
    });
    // Under its final name only when whole: an interrupted install is never taken for a finished one.
    renameSync(work, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {Tool} tool */
const isInstalled = (tool) => existsSync(join(toolDirectory(tool), "bin", tool.program));

/** A function, as Cargo.lock is only read once the steps before have run. */
export const cargoToolSteps = () =>
  cargoTools().map(
    (tool) =>
      /** @type {import('../setup.js').Step} */ ({
        name: `${tool.program} ${tool.version}`,
        why: `${purposes[tool.program] ?? "needed by the build"}; compiled from source once, some minutes`,
        isDone: () => isInstalled(tool),
        perform: () => {
          installCargoTool(tool);
        },
      }),
  );

/** @type {import('../setup.js').Step} */
export const removeBuildFolder = {
  name: "Room on the disk",
  why: "the objects of the compiled tools are not needed any more",
  isDone: () => !existsSync(BUILDING),
  perform: () => {
    rmSync(BUILDING, { recursive: true, force: true });
  },
};

/** @type {import('../setup.js').Step} */
export const crates = {
  name: "Rust crates",
  why: "those that Cargo.lock names; once they are here, building needs no network",
  isDone: () => ask("cargo", ["fetch", ...locked, "--offline", "--quiet"]) !== undefined,
  perform: () => {
    run("cargo", ["fetch", ...locked, "--quiet"]);
  },
};
