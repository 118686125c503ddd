/**
 * `npm run coverage`: which lines the tests run, of the engine (`cargo test`, by the compiler's own counters) and of the
 * extension's scripts (`tests/dom`, by the counters of V8 in Node and Chromium; the tests in whole browsers are not counted).
 * `npm run coverage -- engine` and `npm run coverage -- extension` count one of them. Prints a line for each part of the code,
 * and writes the lines that no test runs to `target/coverage/engine.txt` and `extension.txt`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { install } from "./lib/apt.js";
import { buildTests } from "./lib/cargo-tests.js";
import { inRoot, root } from "./lib/paths.js";
import { ask, capture, which } from "./lib/process.js";
import { giveUp, say } from "./lib/report.js";
import { locked } from "./lib/rust.js";
import { setUp } from "./setup.js";

const OUTPUT = inRoot("target/coverage");

/**
 * @typedef {object} Covered
 * @property {string} file from the project's root
 * @property {number} lines that hold code
 * @property {number[]} unrun numbers of those that nothing ran
 */

/**
 * LLVM's tool in the version of the compiler, whose counters it reads.
 * @param {string} name
 */
function llvm(name) {
  const major = /^LLVM version: (\d+)/m.exec(ask("rustc", ["-vV"]) ?? "")?.[1] ?? "unknown";
  const program = `${name}-${major}`;
  if (!which(program)) install([`llvm-${major}`]);
  return program;
}

/**
 * Reads the format of lcov, in which both parts are counted.
 * @param {string} text
 * @param {RegExp} wanted
 * @returns {Covered[]}
 */
function parseLcov(text, wanted) {
  return text.split("end_of_record").flatMap((record) => {
    const name = /^SF:(.*)$/m.exec(record)?.[1];
    if (name === undefined) return [];
    const file = relative(root, resolve(root, name));
    if (!wanted.test(file)) return [];
    const tests = readFileSync(inRoot(file), "utf8").split("\n").indexOf("mod tests {");
    const counted = [...record.matchAll(/^DA:(\d+),(\d+)/gm)]
      .map((match) => ({ line: Number(match[1]), runs: Number(match[2]) }))
      .filter(({ line }) => tests === -1 || line <= tests);
    return [{ file, lines: counted.length, unrun: counted.filter(({ runs }) => runs === 0).map(({ line }) => line) }];
  });
}

async function engine() {
  const [profdata, cov] = [llvm("llvm-profdata"), llvm("llvm-cov")];
  const raw = join(OUTPUT, "raw");
  rmSync(raw, { recursive: true, force: true });
  const env = {
    ...process.env,
    CARGO_TARGET_DIR: join(OUTPUT, "build"),
    CARGO_INCREMENTAL: "0",
    CARGO_PROFILE_DEV_DEBUG: "0",
    RUSTFLAGS: "-C instrument-coverage",
    LLVM_PROFILE_FILE: join(raw, "%m.profraw"),
  };
  const programs = await buildTests(locked, { env });
  // What the build script counted on the way.
  rmSync(raw, { recursive: true, force: true });
  await capture("cargo", ["test", ...locked, "--no-fail-fast"], { env });
  const merged = join(OUTPUT, "engine.profdata");
  const files = readdirSync(raw).map((name) => join(raw, name));
  await capture(profdata, ["merge", "-sparse", ...files, "-o", merged]);
  const objects = programs.flatMap(({ path }, index) => (index === 0 ? [path] : ["--object", path]));
  const lcov = await capture(cov, ["export", "--format=lcov", `--instr-profile=${merged}`, ...objects]);
  return parseLcov(lcov, /^src\//);
}

async function extension() {
  const { CoverageReport } = await import("monocart-coverage-reports");
  const [pages, node] = [join(OUTPUT, "pages"), join(OUTPUT, "node")];
  for (const folder of [pages, node]) rmSync(folder, { recursive: true, force: true });
  const env = { ...process.env, PAGE_COVERAGE: pages, NODE_V8_COVERAGE: node };
  const tests = readdirSync(inRoot("tests/dom")).filter((name) => name.endsWith(".test.ts"));
  const runner = ["--import", "tsx", "--test", "--test-concurrency=1"];
  await capture(process.execPath, [...runner, ...tests.map((name) => `tests/dom/${name}`)], { env });
  const report = new CoverageReport({
    name: "extension",
    outputDir: join(OUTPUT, "extension"),
    reports: ["lcovonly"],
    logging: "error",
    sourceFilter: (path) => /(?:^|\/)extension\/.*\.tsx?$/.test(path),
  });
  for (const name of readdirSync(pages)) {
    /** @type {unknown} */
    const counts = JSON.parse(readFileSync(join(pages, name), "utf8"));
    await report.add(counts);
  }
  await report.addFromDir(node);
  await report.generate();
  return parseLcov(readFileSync(join(OUTPUT, "extension/lcov.info"), "utf8"), /^extension\//);
}

/** `src/fold.rs` and what is in `src/fold` are one part, and so is each folder of the extension. @param {string} file */
const partOf = (file) =>
  file
    .split("/")
    .slice(0, 2)
    .join("/")
    .replace(/\.\w+$/, "");

/**
 * @param {string} name
 * @param {Covered[]} files
 */
function summarise(name, files) {
  if (files.length === 0) throw new Error(`${name}: nothing was counted`);
  /** @param {Covered[]} some */
  const share = (some) => {
    const lines = some.reduce((sum, file) => sum + file.lines, 0);
    const unrun = some.reduce((sum, file) => sum + file.unrun.length, 0);
    return `${((100 * (lines - unrun)) / lines).toFixed(1)} % of ${String(lines)} lines`;
  };
  say(`\n${name}: ${share(files)}`);
  for (const part of [...new Set(files.map(({ file }) => partOf(file)))].sort()) {
    say(`  ${part}: ${share(files.filter(({ file }) => partOf(file) === part))}`);
  }
  const unrun = files.filter((file) => file.unrun.length > 0);
  const text = unrun.map((file) => `${file.file} (${share([file])}): ${file.unrun.join(" ")}\n`).join("");
  writeFileSync(join(OUTPUT, `${name}.txt`), text);
}

const chosen = process.argv.slice(2);
setUp();
try {
  mkdirSync(OUTPUT, { recursive: true });
  if (chosen.length === 0 || chosen.includes("extension")) summarise("extension", await extension());
  if (chosen.length === 0 || chosen.includes("engine")) summarise("engine", await engine());
} catch (error) {
  giveUp("measuring the tests' coverage", error);
}
