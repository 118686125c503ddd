/**
 * The engine beside what else could be picked, in Node and in the system's browsers: `npm run bench:peers`, after
 * `npm run build`. Prints tables and writes `target/bench-peers.json`, and with `--markdown FILE` those tables there. Texts and phrases are those of `npm run bench`, and so
 * is `SHIZHA_CORPORA`.
 *
 *   npm run bench:peers -- --hosts Node,Chromium --phrases 1000 --sizes "50 KB" --quick
 *
 * `--longest MS` is how long the rounds of each group may take; without it 3000.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import binaryen from "binaryen";
import { wasmFeatures } from "../.ci/build.js";
import { inRoot } from "../.ci/lib/paths.js";
import { run } from "../.ci/lib/process.js";
import { wasmEnvironment, wasmTarget } from "../.ci/lib/rust.js";
import { hosts } from "./peers/hosts.ts";
import type { Contest, Text } from "./peers/contest.ts";
import type { Limits } from "./peers/rounds.ts";
import { markdown, print } from "./peers/tables.ts";

const INPUTS = "target/bench/inputs";

const { values: options } = parseArgs({
  options: {
    hosts: { type: "string", default: Object.keys(hosts).join() },
    phrases: { type: "string" },
    sizes: { type: "string" },
    markdown: { type: "string" },
    quick: { type: "boolean", default: false },
    longest: { type: "string", default: "3000" },
  },
});

const limits: Limits = options.quick
  ? { longest: 200, rounds: 3, fewest: 1, shortest: 2 }
  : { longest: Number(options.longest), rounds: 51, fewest: 3, shortest: 4 };

/** The matching alone as wasm, and the module that only copies. */
async function buildModules(): Promise<void> {
  const target = process.env["CARGO_TARGET_DIR"] ?? inRoot("target");
  const env = { ...wasmEnvironment(), CARGO_TARGET_DIR: target };
  const cargo = ["build", "--release", "--quiet", "--example", "matcher", "--no-default-features"];
  run("cargo", [...cargo, "--features", "matcher", "--target", wasmTarget], { env });
  const built = join(target, wasmTarget, "release/examples/matcher.wasm");
  run("wasm-bindgen", ["--target", "web", "--out-dir", inRoot("target/bench/matcher"), built], { env });
  const wasm = inRoot("target/bench/matcher/matcher_bg.wasm");
  run("node_modules/.bin/wasm-opt", ["-O3", ...wasmFeatures, wasm, "-o", wasm]);
  const copy = binaryen.parseText(await readFile(inRoot("benches/peers/copy.wat"), "utf8"));
  copy.setFeatures(binaryen.Features.ReferenceTypes);
  await writeFile(inRoot("target/bench/copy.wasm"), copy.emitBinary());
}

run("cargo", ["run", "--release", "--quiet", "--example", "speed", "--", "--inputs", INPUTS]);
await buildModules();
const index = JSON.parse(await readFile(inRoot(INPUTS, "index.json"), "utf8")) as Text[];
const [phrases, sizes] = [options.phrases?.split(",").map(Number), options.sizes?.split(",")];
const texts = index.filter((text) => (phrases?.includes(text.phrases) ?? true) && (sizes?.includes(text.size) ?? true));
const contests: Record<string, Contest> = {};
for (const name of options.hosts.split(",")) {
  const host = hosts[name];
  if (!host) throw new Error(`--hosts: ${name} is none of ${Object.keys(hosts).join(", ")}`);
  const contest = await host(texts, limits);
  contests[name] = contest;
  print(name, contest);
  await writeFile(inRoot("target/bench-peers.json"), JSON.stringify(contests, null, 1));
}
if (options.markdown !== undefined) await writeFile(options.markdown, markdown(contests));
