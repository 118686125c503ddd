/** Compiling for wasm32: with rustup's target where it can be had, else with Debian's compiler. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { cache } from "../lib/paths.js";
import { ask, run, which } from "../lib/process.js";
import {
  debian,
  debianToolchain,
  holdsStandardLibrary,
  ordinaryToolchainHasTarget,
  wasmLibraries,
  wasmTarget,
} from "../lib/rust.js";
import { say } from "../lib/report.js";

/**
 * Asks rustup. Where it cannot reach its server this fails at once, and the packages of the next step take over.
 * @type {import('../setup.js').Step}
 */
export const rustupTarget = {
  name: "Rust target from rustup",
  why: `the engine is compiled to ${wasmTarget}`,
  isDone: () =>
    !which("rustup") || ordinaryToolchainHasTarget() || holdsStandardLibrary(wasmLibraries(debianToolchain())),
  perform: () => {
    // Its own messages stay unseen: failing is an expected answer here, and they are a page long.
    ask("rustup", ["target", "add", wasmTarget], { timeout: 180_000 });
    if (!ordinaryToolchainHasTarget()) say("  rustup cannot get it here: Debian's compiler will do instead.");
  },
};

/** Debian ships no standard library for wasm but its source, so it is compiled once (about half a minute). */
function compileStandardLibrary(/** @type {string} */ directory) {
  mkdirSync(join(directory, "src"));
  writeFileSync(join(directory, "src/lib.rs"), "#![no_std]\n");
  writeFileSync(join(directory, "Cargo.toml"), '[package]\nname = "seed"\nversion = "0.0.0"\nedition = "2021"\n');
  const { RUSTUP_TOOLCHAIN, ...environment } = process.env;
  run(debian.cargo, ["build", "--quiet", "--release", "-Zbuild-std=std,panic_abort,test", "--target", wasmTarget], {
    cwd: directory,
    env: {
      ...environment,
      RUSTC: debian.rustc,
      // Building std is a nightly feature; this compiler carries it, locked.
      RUSTC_BOOTSTRAP: "1",
      // Link-time optimisation over the whole program fails without bitcode in the libraries.
      RUSTFLAGS: "-Cembed-bitcode=yes",
      CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "1",
      CARGO_TARGET_DIR: join(directory, "target"),
    },
  });
  return join(directory, "target", wasmTarget, "release/deps");
}

/**
 * Lays the toolchain out: Debian's programs and host libraries by link, the wasm libraries by copy, and a `rustc` that
 * names this sysroot. `home` is where it will lie in the end.
 * @param {string} toolchain
 * @param {string} home
 * @param {string} libraries
 */
function layOut(toolchain, home, libraries) {
  mkdirSync(join(toolchain, "bin"), { recursive: true });
  mkdirSync(wasmLibraries(toolchain), { recursive: true });
  for (const program of ["cargo", "cargo-clippy", "clippy-driver"]) {
    symlinkSync(`/usr/bin/${program}`, join(toolchain, "bin", program));
  }
  writeFileSync(join(toolchain, "bin/rustc"), `#!/bin/sh\nexec ${debian.rustc} --sysroot '${home}' "$@"\n`);
  chmodSync(join(toolchain, "bin/rustc"), 0o755);
  const host = /^host: (.*)$/m.exec(ask(debian.rustc, ["-vV"]) ?? "")?.[1] ?? "";
  symlinkSync(join(debian.library, host), join(toolchain, "lib/rustlib", host));
  for (const name of readdirSync(libraries)) {
    if (name.endsWith(".rlib") && !name.startsWith("libseed-")) {
      cpSync(join(libraries, name), join(wasmLibraries(toolchain), name));
    }
  }
}

/** @type {import('../setup.js').Step} */
export const standardLibrary = {
  name: "Standard library for wasm32",
  why: "Debian's compiler comes without one; built once from Debian's source, about half a minute",
  isDone: () => ordinaryToolchainHasTarget() || holdsStandardLibrary(wasmLibraries(debianToolchain())),
  perform: () => {
    const toolchain = debianToolchain();
    mkdirSync(cache, { recursive: true });
    const work = mkdtempSync(join(cache, "building-"));
    try {
      layOut(join(work, "toolchain"), toolchain, compileStandardLibrary(work));
      rmSync(toolchain, { recursive: true, force: true });
      // Only a whole toolchain ever appears under its final name.
      renameSync(join(work, "toolchain"), toolchain);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
    if (!existsSync(wasmLibraries(toolchain))) throw new Error(`${toolchain} was not built`);
  },
};
