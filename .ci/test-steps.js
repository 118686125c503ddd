/** The checks of `npm test`, cheap ones first. */
import { chromedriver } from "./lib/browsers.js";
import { capture } from "./lib/process.js";
import { cargoTools, locked, toolDirectory, wasmEnvironment, wasmTarget } from "./lib/rust.js";
import { filesUnder } from "./lib/stamps.js";

/**
 * @typedef {object} TestStep
 * @property {string} id
 * @property {string} name
 * @property {() => Promise<string>} perform resolves to a word about the result, rejects when the check fails
 */

/**
 * A check that only says yes or no.
 * @param {string} command
 * @param {string[]} args
 * @param {() => NodeJS.ProcessEnv} [environment]
 */
const check = (command, args, environment) => async () => {
  await capture(command, args, environment ? { env: environment() } : {});
  return "";
};

/** @param {string} name */
const script = (name) => `node_modules/.bin/${name}`;

/**
 * Sums a count over all test binaries. A run without any test is a failure: it would look like success otherwise.
 * @param {string} output
 * @param {RegExp} passed
 * @param {RegExp} skipped
 */
function count(output, passed, skipped) {
  /** @param {RegExp} pattern */
  const sum = (pattern) => [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
  if (sum(passed) === 0) throw new Error(`not one test ran:\n${output}`);
  return `${sum(passed)} passed${sum(skipped) > 0 ? `, ${sum(skipped)} skipped` : ""}`;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {() => NodeJS.ProcessEnv} [environment]
 */
const rustTests = (command, args, environment) => async () => {
  const output = await capture(command, args, environment ? { env: environment() } : {});
  return count(output, /(\d+) passed;/g, /(\d+) ignored;/g);
};

/** @param {string[]} browser */
const wasmTests = (...browser) =>
  rustTests(
    "wasm-pack",
    [
      "test",
      "--headless",
      ...browser,
      "--mode",
      "no-install",
      "--",
      ...locked,
      "--no-default-features",
      "--test",
      "wasm",
    ],
    // Debug information would make the tests several times larger to link and to load, and no one debugs them here.
    () => ({ ...wasmEnvironment(), CARGO_PROFILE_DEV_DEBUG: "0" }),
  );

const nodeTestFolders = ["tests/dom", "tests/www", "tests/e2e", "tests/package", "tests/places/npm"];
/** Run by `npm run test:places`. */
const serverTestFolder = "tests/places/servers";

/** @param {string[]} folders */
const testFiles = (folders) => filesUnder(folders).filter((file) => /\.test\.[jt]sx?$/.test(file));

/**
 * Tests that drive real browsers: one file at a time, as several browsers at once slow each other into time-outs.
 * @param {string} folder
 */
const nodeTests = (folder) => async () => {
  const files = testFiles([folder]);
  if (files.length === 0) throw new Error(`${folder} holds no test`);
  const runner = ["--import", "tsx", "--test", "--test-concurrency=1", "--test-reporter=spec"];
  const output = await capture(process.execPath, [...runner, ...files]);
  return count(output, /^. pass (\d+)$/gm, /^. skipped (\d+)$/gm);
};

/** A test in a folder that no step runs would seem to pass for ever. */
const everyTestHasItsStep = () => {
  const run = testFiles([...nodeTestFolders, serverTestFolder]);
  const stray = testFiles(["tests", "extension", "www", ".ci"]).filter((file) => !run.includes(file));
  return stray.length === 0 ? Promise.resolve("") : Promise.reject(new Error(`no step runs ${stray.join(" ")}`));
};

/** geckodriver comes from the set-up's cache, chromedriver from the system. */
const geckodriver = () => {
  const tool = cargoTools().find(({ program }) => program === "geckodriver");
  return tool ? `${toolDirectory(tool)}/bin/geckodriver` : "geckodriver";
};

const clippy = ["clippy", "--quiet", ...locked];

/** @type {TestStep[]} */
export const steps = [
  { id: "stray", name: "Every test has its step", perform: everyTestHasItsStep },
  { id: "fmt", name: "Rust is formatted", perform: check("cargo", ["fmt", "--check"]) },
  { id: "prettier", name: "Everything else is formatted", perform: check(script("prettier"), ["--check", "."]) },
  { id: "types", name: "TypeScript's types", perform: check(script("tsc"), ["--noEmit"]) },
  { id: "eslint", name: "ESLint", perform: check(script("eslint"), ["--max-warnings", "0", "."]) },
  {
    id: "clippy",
    name: "Rust lints",
    perform: check("cargo", [...clippy, "--all-targets", "--", "-D", "warnings"]),
  },
  {
    id: "clippy-wasm",
    name: "Rust lints for wasm",
    // Not through `cargo`: it would find rustup's clippy where Debian's compiler is in use.
    perform: check(
      "cargo-clippy",
      [...clippy, "--lib", "--tests", "--no-default-features", "--target", wasmTarget, "--", "-D", "warnings"],
      wasmEnvironment,
    ),
  },
  { id: "rust", name: "Engine", perform: rustTests("cargo", ["test", ...locked, "--no-fail-fast"]) },
  {
    id: "wasm-chromium",
    name: "Engine in Chromium",
    perform: wasmTests("--chrome", "--chromedriver", chromedriver() ?? "chromedriver"),
  },
  { id: "wasm-firefox", name: "Engine in Firefox", perform: wasmTests("--firefox", "--geckodriver", geckodriver()) },
  { id: "dom", name: "Extension on test pages", perform: nodeTests("tests/dom") },
  { id: "package", name: "What is shipped, and what it may do", perform: nodeTests("tests/package") },
  { id: "www", name: "Demo", perform: nodeTests("tests/www") },
  { id: "places", name: "Extension in software from elsewhere", perform: nodeTests("tests/places/npm") },
  { id: "e2e", name: "Extension and demo in both browsers", perform: nodeTests("tests/e2e") },
];
