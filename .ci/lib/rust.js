/** Which Rust builds what: the ordinary cargo builds native code, and wasm too when it has the target. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { cache, inRoot } from "./paths.js";
import { ask } from "./process.js";

export const wasmTarget = "wasm32-unknown-unknown";

/** Bump when the way the standard library is built changes: the old build is then left unused. */
const recipe = 1;

/** @param {string} directory a target's libdir */
export function holdsStandardLibrary(directory) {
  return existsSync(directory) && readdirSync(directory).some((name) => /^libstd-.*\.rlib$/.test(name));
}

/**
 * Whether a compiler is there and new enough for Cargo.toml's `rust-version`.
 * @param {string} rustc
 */
export function isNewEnough(rustc) {
  const [major = 0, minor = 0] =
    /^rustc (\d+)\.(\d+)/
      .exec(ask(rustc, ["--version"]) ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  const manifest = readFileSync(inRoot("Cargo.toml"), "utf8");
  const [needMajor = 1, needMinor = 0] = /^rust-version = "(\d+)\.(\d+)/m.exec(manifest)?.slice(1).map(Number) ?? [];
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

/** Whether the ordinary toolchain can compile for wasm as it is. */
export function ordinaryToolchainHasTarget() {
  const directory = ask("rustc", ["--print", "target-libdir", "--target", wasmTarget]);
  return directory !== undefined && isNewEnough("rustc") && holdsStandardLibrary(directory);
}

/** Debian's own compiler, by full path so that rustup's does not stand in for it. */
export const debian = { rustc: "/usr/bin/rustc", cargo: "/usr/bin/cargo", library: "/usr/lib/rustlib" };

/**
 * A toolchain of our own in the cache: Debian's compiler behind a sysroot to which the standard library for wasm is
 * added. Nothing is written under /usr, so no rights are needed. One folder per compiler: an upgrade gets a fresh one.
 */
export function debianToolchain() {
  const version = ask(debian.rustc, ["-vV"]) ?? "";
  const key = createHash("sha256").update(`${version}\n${recipe}`).digest("hex").slice(0, 12);
  return join(cache, `rust-${/^release: (.*)$/m.exec(version)?.[1] ?? "unknown"}-${key}`);
}

/** @param {string} toolchain */
export const wasmLibraries = (toolchain) => join(toolchain, "lib/rustlib", wasmTarget, "lib");

/**
 * The version of a crate in Cargo.lock.
 * @param {string} name
 */
export function lockedVersion(name) {
  const lock = readFileSync(inRoot("Cargo.lock"), "utf8");
  const version = new RegExp(`name = "${name}"\nversion = "([^"]+)"`).exec(lock)?.[1];
  if (!version) throw new Error(`Cargo.lock does not name ${name}`);
  return version;
}

/** On a CI machine Cargo.lock must fit Cargo.toml as committed; a developer's cargo may bring it up to date. */
export const locked = process.env["CI"] ? ["--locked"] : [];

/** The programs built with `cargo install`. wasm-bindgen's must match the crate to the last digit. */
export const cargoTools = () => [
  { crate: "wasm-bindgen-cli", program: "wasm-bindgen", version: lockedVersion("wasm-bindgen") },
  { crate: "wasm-pack", program: "wasm-pack", version: "0.15.1" },
  { crate: "geckodriver", program: "geckodriver", version: "0.37.1" },
];

/** @param {{ program: string, version: string }} tool */
export const toolDirectory = ({ program, version }) => join(cache, `${program}-${version}`);

/**
 * Names for the folders of this machine, so that the engine holds the same bytes wherever it is built: the place in the
 * source where something went wrong is kept in it.
 * @returns {string[]} flags of rustc
 */
function withoutMachinePaths() {
  const home = process.env["CARGO_HOME"] || join(homedir(), ".cargo");
  const sources = join(home, "registry/src");
  // One folder for each registry, named after its address.
  const registries = existsSync(sources) ? readdirSync(sources).map((name) => join(sources, name)) : [];
  /** @type {[folder: string, name: string][]} */
  const names = [
    [inRoot(), "/shizha"],
    [resolve(inRoot(), process.env["CARGO_TARGET_DIR"] || "target"), "/target"],
    // Of several that fit, rustc takes the last.
    ...registries.map((folder) => /** @type {[string, string]} */ ([folder, "/crates"])),
  ];
  return names.map(([folder, name]) => `--remap-path-prefix=${folder}=${name}`);
}

/** The environment in which the engine that is shipped is built. */
export function engineEnvironment() {
  /** @type {NodeJS.ProcessEnv} */
  const environment = wasmEnvironment();
  const flags = environment["CARGO_ENCODED_RUSTFLAGS"] ?? environment["RUSTFLAGS"]?.split(/\s+/).join("\x1f") ?? "";
  const all = [...flags.split("\x1f"), ...withoutMachinePaths()].filter((flag) => flag !== "");
  return { ...environment, CARGO_ENCODED_RUSTFLAGS: all.join("\x1f") };
}

/** The environment in which cargo and wasm-pack build for wasm. */
export function wasmEnvironment() {
  const path = cargoTools().map((tool) => join(toolDirectory(tool), "bin"));
  const { RUSTUP_TOOLCHAIN, ...inherited } = process.env;
  /** @param {string[]} first */
  const pathStarting = (...first) => [...first, ...path, process.env["PATH"]].join(delimiter);
  if (ordinaryToolchainHasTarget()) return { ...process.env, PATH: pathStarting() };
  const toolchain = debianToolchain();
  return {
    ...inherited,
    PATH: pathStarting(join(toolchain, "bin")),
    RUSTC: join(toolchain, "bin/rustc"),
    // clippy runs its own driver instead of our rustc and asks this for the libraries.
    SYSROOT: toolchain,
  };
}
