/** What comes from Debian, asked for in one go so that a reader without root's rights gets one complete list. */
import { existsSync } from "node:fs";
import { install, isInstalled } from "../lib/apt.js";
import { chromedriver, chromium, firefox, hasChineseFont } from "../lib/browsers.js";
import { ask, which } from "../lib/process.js";
import { say } from "../lib/report.js";
import { debian, isNewEnough, ordinaryToolchainHasTarget } from "../lib/rust.js";

const rustForWasm = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "rust-web-clippy"];

/** Debian's compiler leaves linking for wasm to the lld of its own LLVM. */
const linker = () => `lld-${/^LLVM version: (\d+)/m.exec(ask(debian.rustc, ["-vV"]) ?? "")?.[1] ?? "22"}`;

/** @typedef {{ packages: string[], why: string }} Need */

/** @returns {Need[]} */
function missing() {
  /** @type {Need[]} */
  const needs = [];
  const need = (/** @type {boolean} */ isMissing, /** @type {string} */ why, /** @type {string[]} */ ...packages) => {
    if (isMissing) needs.push({ packages, why });
  };
  need(!which("cc"), "Rust links with a C compiler", "gcc", "libc6-dev");
  if (!which("rustup")) {
    need(!isNewEnough("rustc"), "Rust, new enough for the engine", "rustc-web", "cargo-web");
    need(ask("cargo", ["fmt", "--version"]) === undefined, "formats Rust", "rustfmt-web");
    need(ask("cargo", ["clippy", "--version"]) === undefined, "checks Rust", "rust-web-clippy");
  }
  if (!ordinaryToolchainHasTarget()) {
    const packages = [...rustForWasm, linker()];
    const absent = isNewEnough(debian.rustc) ? packages.filter((name) => !isInstalled(name)) : packages;
    need(absent.length > 0, "compile the engine to wasm", ...absent);
  }
  need(!chromium(), "the extension and its tests run in it", "chromium");
  need(!chromedriver(), "drives Chromium in the engine's browser tests", "chromium-driver");
  need(!firefox(), "the extension and its tests run in it", "firefox-esr");
  need(!hasChineseFont(), "Chinese text shows as boxes without it", "fonts-noto-cjk");
  return needs;
}

/** @type {import('../setup.js').Step} */
export const debianPackages = {
  name: "Debian packages",
  why: "programs that come from the system",
  isDone: () => missing().length === 0,
  perform: () => {
    const needs = missing();
    for (const { packages, why } of needs) say(`  ${packages.join(" ")}: ${why}`);
    // A compiler that is there but too old means lists from before the newer one.
    const refresh = existsSync(debian.rustc) && !isNewEnough(debian.rustc);
    install([...new Set(needs.flatMap(({ packages }) => packages))], { refresh });
    const still = missing();
    if (still.length > 0) install([...new Set(still.flatMap(({ packages }) => packages))], { refresh: true });
  },
};
