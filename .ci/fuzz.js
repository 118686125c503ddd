/**
 * Fuzzes the engine, guided by what of its code each input reaches: `npm run fuzz` for five minutes a target,
 * `npm run fuzz -- 60 scan lexicon` for an hour each on these two. `npm run fuzz -- merge` keeps of what was found the few
 * inputs that reach the most, in `fuzz/corpus`. Needs a C++ compiler beside Rust, and no nightly Rust: the engine has no unsafe
 * code, so no sanitizer.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { inRoot } from "./lib/paths.js";
import { ask, run } from "./lib/process.js";
import { giveUp, say } from "./lib/report.js";

const targets = readdirSync(inRoot("fuzz/targets")).map((file) => file.replace(/\.rs$/, ""));
const host = /^host: (.*)$/m.exec(ask("rustc", ["-vV"]) ?? "")?.[1] ?? "x86_64-unknown-linux-gnu";
const built = process.env["CARGO_TARGET_DIR"] || inRoot("target/fuzz");

/** What makes the compiler count the edges that are run and the values compared, as `cargo fuzz` has it. */
const coverage = [
  "--cfg=fuzzing",
  "-Cpasses=sancov-module",
  "-Cllvm-args=-sanitizer-coverage-level=4",
  "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
  "-Cllvm-args=-sanitizer-coverage-pc-table",
  "-Cllvm-args=-sanitizer-coverage-trace-compares",
  "-Ccodegen-units=1",
].join(" ");

/** Longest input in bytes: longer ones find nothing that these do not, only later. */
const longest = 1024;

/** Most bytes of inputs that are kept for one target. */
const kept = 40_000;

/** @param {string} target */
const program = (target) => `${built}/${host}/release/${target}`;

/**
 * An empty or existing folder under `target/fuzz`.
 * @param {string[]} path
 */
function folder(...path) {
  const folder = inRoot("target/fuzz", ...path);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** libFuzzer's dictionary of `fuzz/words.txt`: it wants every byte that is not ASCII escaped. */
function dictionary() {
  const words = readFileSync(inRoot("fuzz/words.txt"), "utf8").split("\n").filter(Boolean);
  const escaped = words.map((word) =>
    [...Buffer.from(word)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join(""),
  );
  const file = `${folder()}/words.dict`;
  writeFileSync(file, escaped.map((word) => `"${word}"\n`).join(""));
  return file;
}

/**
 * @param {string} target
 * @param {number} minutes
 */
function fuzz(target, minutes) {
  say(`→ ${target}, ${String(minutes)} minutes`);
  run(program(target), [
    `-max_total_time=${String(Math.round(minutes * 60))}`,
    `-max_len=${String(longest)}`,
    `-dict=${dictionary()}`,
    `-artifact_prefix=${folder("found", target)}/`,
    "-timeout=10",
    "-rss_limit_mb=1024",
    "-print_final_stats=1",
    folder("corpus", target),
    inRoot("fuzz/corpus", target),
  ]);
}

/**
 * Keeps the smallest of the inputs that together reach all code that any reaches, as many as may be kept.
 * @param {string} target
 */
function merge(target) {
  const minimal = folder("merged", target);
  rmSync(minimal, { recursive: true });
  mkdirSync(minimal);
  run(program(target), ["-merge=1", minimal, inRoot("fuzz/corpus", target), folder("corpus", target)]);
  const found = readdirSync(minimal)
    .map((name) => ({ name, content: readFileSync(`${minimal}/${name}`) }))
    .sort((a, b) => a.content.length - b.content.length);
  // Those written by hand, which have names, stay.
  const old = readdirSync(inRoot("fuzz/corpus", target)).filter((name) => /^[0-9a-f]{40}$/.test(name));
  old.forEach((name) => {
    rmSync(inRoot("fuzz/corpus", target, name));
  });
  let room = kept;
  for (const { name, content } of found) {
    room -= content.length;
    if (room < 0) break;
    if (/^[0-9a-f]{40}$/.test(name)) writeFileSync(inRoot("fuzz/corpus", target, name), content);
  }
}

const [first = "5", ...rest] = process.argv.slice(2);
const merging = first === "merge";
const minutes = Number(first);
const chosen = rest.length > 0 ? rest : targets;
const unknown = chosen.find((target) => !targets.includes(target));
if (unknown !== undefined || !(merging || minutes > 0)) {
  giveUp("choosing targets", new Error(`expected minutes or "merge", then some of ${targets.join(" ")}`));
}
run("cargo", ["build", "--release", "--target", host, "--manifest-path", inRoot("fuzz/Cargo.toml")], {
  env: { ...process.env, RUSTFLAGS: coverage, CARGO_TARGET_DIR: built },
});
for (const target of chosen) {
  if (merging) merge(target);
  else fuzz(target, minutes);
}
