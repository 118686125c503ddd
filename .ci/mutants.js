/**
 * `npm run mutants`: changes the engine in about a thousand ways, one by one, and tells which of them no test notices. The list is
 * that of cargo-mutants (`.cargo/mutants.toml` says of which files), which builds the engine anew for each; here all are woven into
 * one copy of the source, each behind a switch ([mutants](../mutants)), so that one build does for all of them. What was found out is
 * kept in `target/mutants/outcomes.jsonl`: a run that was stopped goes on, and tries survivors again. `npm run mutants -- src/context.rs`
 * does one file. After a change of the engine's code itself `target/mutants` is to be removed first: mutants are known by their places.
 */
import { spawn } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildTests, parseLines } from "./lib/cargo-tests.js";
import { inRoot } from "./lib/paths.js";
import { ask, capture, CommandError, run } from "./lib/process.js";
import { ByHand, giveUp, say } from "./lib/report.js";
import { digest } from "./lib/stamps.js";

const WORK = inRoot("target/mutants");
const SOURCE = join(WORK, "source");
const OUTCOMES = join(WORK, "outcomes.jsonl");

/** What the mutants and their tests are made from. */
const PARTS = ["Cargo.*", "build.rs", "src", "seeds", "tests/*.rs", "tests/*.toml", "benches", "www/conversations"];

/** The tests, those that notice most in the least time first; the slow ones are asked last, about what is left. */
const QUICK = ["lib", "scan", "threads", "conversations", "links", "options", "seeds", "lexicon", "matching"];
const SLOW = ["coats", "disguise", "properties"];

/** A mutant that keeps the processor for this many times as long as none, and as many seconds more, hangs. */
const PATIENCE = 6;

/** Steps from one mutant to the next that is tried: a prime. */
const STRIDE = 389;

/** @typedef {{ file: string, name: string }} Mutant */
/** @typedef {{ number: number, file: string, start: number, end: number }} Woven */
/** @typedef {"caught" | "hangs" | "passes" | "survives"} Outcome `passes`: the quick tests */
/** @typedef {{ name: string, outcome: Outcome, by?: string }} Line */

const environment = {
  ...process.env,
  CARGO_TARGET_DIR: join(WORK, "build"),
  CARGO_INCREMENTAL: "0",
  CARGO_PROFILE_DEV_DEBUG: "0",
  RUSTFLAGS: "-Awarnings",
};

/** The files that git knows of. */
const sources = () =>
  (ask("git", ["ls-files", "-z", "--", ...PARTS]) ?? "")
    .split("\0")
    .filter((file) => file !== "" && existsSync(inRoot(file)));

/** A copy of the source, with the switch that the mutants hang on. */
function copySource() {
  rmSync(SOURCE, { recursive: true, force: true });
  for (const file of sources()) {
    mkdirSync(dirname(join(SOURCE, file)), { recursive: true });
    cpSync(inRoot(file), join(SOURCE, file));
  }
  cpSync(inRoot("mutants/switch.rs"), join(SOURCE, "src/mutated.rs"));
  appendFileSync(join(SOURCE, "src/lib.rs"), "\nmod mutated;\n");
  appendFileSync(join(SOURCE, "build.rs"), '\n#[path = "src/mutated.rs"]\nmod mutated;\n');
}

/**
 * Weaves all mutants in but some.
 * @param {string} list
 * @param {Iterable<number>} leftOut
 */
function weave(list, leftOut) {
  copySource();
  const woven = ask(join(WORK, "weaver/debug/shizha-mutants"), [list, SOURCE, ...Array.from(leftOut, String)]);
  if (woven === undefined) throw new Error("the mutants could not be woven into the source");
  return /** @type {Woven[]} */ (parseLines(woven));
}

/**
 * The mutants that keep the engine from being compiled.
 * @param {Woven[]} woven
 */
async function notCompiled(woven) {
  /** @type {string} */
  let output;
  try {
    await capture("cargo", ["check", "--lib", "--profile", "test", "--message-format=json"], {
      cwd: SOURCE,
      env: environment,
    });
    return [];
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    output = error.output;
  }
  const messages =
    /** @type {{ message?: { level: string, rendered: string, spans: { file_name: string, byte_start: number, is_primary: boolean }[] } }[]} */ (
      parseLines(output)
    );
  /** @type {Set<number>} */
  const culprits = new Set();
  for (const { message } of messages) {
    if (message?.level !== "error" || message.spans.length === 0) continue;
    const fits = message.spans.flatMap(({ file_name, byte_start }) =>
      woven.filter(({ file, start, end }) => file === file_name && start <= byte_start && byte_start < end),
    );
    if (fits.length === 0) throw new Error(`no mutant is to blame for this:\n${message.rendered}`);
    for (const { number } of fits) culprits.add(number);
  }
  if (culprits.size === 0) throw new Error(`the woven engine cannot be checked:\n${output.slice(-2000)}`);
  return [...culprits];
}

/** The tests of the woven engine, as programs, by their names. */
async function testPrograms() {
  const chosen = [...QUICK, ...SLOW].flatMap((name) => (name === "lib" ? ["--lib"] : ["--test", name]));
  const tests = (await buildTests(chosen, { cwd: SOURCE, env: environment })).filter(({ isTest }) => isTest);
  return new Map(tests.map(({ name, path }) => [name === "shizha" ? "lib" : name, path]));
}

/**
 * How a test ends with a mutant switched on.
 * @param {string} program
 * @param {number | undefined} mutant
 * @param {number} limit seconds of the processor, which do not depend on what else the machine does
 * @returns {Promise<"passed" | "failed" | "hangs">}
 */
function attempt(program, mutant, limit) {
  return new Promise((resolve, reject) => {
    const child = spawn("sh", ["-c", `ulimit -t ${String(Math.ceil(limit))}; exec "$0" --quiet`, program], {
      cwd: SOURCE,
      stdio: "ignore",
      env: {
        ...process.env,
        CARGO_MANIFEST_DIR: SOURCE,
        PROPTEST_FAILURE_PERSISTENCE: "off",
        ...(mutant !== undefined && { MUTANT: String(mutant) }),
      },
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const late = signal === "SIGXCPU" || signal === "SIGKILL";
      resolve(late ? "hangs" : code === 0 ? "passed" : "failed");
    });
  });
}

/** @returns {Line[]} */
const known = () => (existsSync(OUTCOMES) ? /** @type {Line[]} */ (parseLines(readFileSync(OUTCOMES, "utf8"))) : []);

/**
 * @param {Prepared} prepared
 * @param {Map<string, Outcome>} outcomes
 */
function summarise({ mutants, built }, outcomes) {
  for (const { name } of mutants) if (outcomes.get(name) === "survives") say(`  survives: ${name}`);
  const woven = new Set(built.map((number) => mutants[number]?.name));
  for (const { name } of mutants) if (!woven.has(name)) say(`  has no switch: ${name}`);
  /** @param {Mutant[]} some */
  const row = (some) => {
    /** @param {Outcome} outcome */
    const count = (outcome) => some.filter(({ name }) => outcomes.get(name) === outcome).length;
    const without = some.filter(({ name }) => !woven.has(name)).length;
    const tried = count("caught") + count("hangs") + count("survives");
    const rest = some.length - tried - without;
    return `${count("caught")} caught, ${count("hangs")} hang, ${count("survives")} survive, ${without} have no switch, ${rest} not run`;
  };
  for (const file of new Set(mutants.map(({ file }) => file))) {
    say(`${file}: ${row(mutants.filter((mutant) => mutant.file === file))}`);
  }
  say(`all ${mutants.length}: ${row(mutants)}`);
}

/**
 * The engine with the mutants in it, as programs that test it; made anew if what it is made from has changed.
 * @typedef {{ key: string, mutants: Mutant[], built: number[], tests: Record<string, { program: string, limit: number }> }} Prepared
 * @returns {Promise<Prepared>}
 */
async function prepare() {
  const key = digest([...sources(), "mutants", ".cargo/mutants.toml"]);
  const file = join(WORK, "prepared.json");
  if (existsSync(file)) {
    /** @type {unknown} */
    const content = JSON.parse(readFileSync(file, "utf8"));
    const prepared = /** @type {Prepared} */ (content);
    if (prepared.key === key) return prepared;
  }
  const listed = ask("cargo", ["mutants", "--list", "--json"]);
  if (listed === undefined) {
    throw new ByHand("cargo-mutants is not installed: cargo install --locked cargo-mutants@27.1.0");
  }
  const list = join(WORK, "list.json");
  mkdirSync(WORK, { recursive: true });
  writeFileSync(list, listed);
  /** @type {unknown} */
  const parsed = JSON.parse(listed);
  run("cargo", ["build", "--quiet", "--manifest-path", inRoot("mutants/Cargo.toml")], {
    env: { ...process.env, CARGO_TARGET_DIR: join(WORK, "weaver") },
  });
  /** @type {Set<number>} */
  const leftOut = new Set();
  let woven = weave(list, leftOut);
  for (let culprits = await notCompiled(woven); culprits.length > 0; culprits = await notCompiled(woven)) {
    for (const number of culprits) leftOut.add(number);
    say(`→ ${leftOut.size} mutants do not compile`);
    woven = weave(list, leftOut);
  }
  say(`→ building the engine with ${woven.length} mutants`);
  /** @type {Prepared["tests"]} */
  const tests = {};
  for (const [name, program] of await testPrograms()) {
    const start = performance.now();
    const outcome = await attempt(program, undefined, 600);
    if (outcome !== "passed") throw new Error(`without a mutant, the test ${name} ${outcome}`);
    const took = (performance.now() - start) / 1000;
    tests[name] = { program, limit: PATIENCE * (took + 1) };
    say(`  ${name}: ${took.toFixed(1)} s`);
  }
  const prepared = { key, mutants: /** @type {Mutant[]} */ (parsed), built: woven.map(({ number }) => number), tests };
  writeFileSync(file, JSON.stringify(prepared));
  return prepared;
}

/**
 * Whether one of the tests notices a mutant, and which.
 * @param {Prepared} prepared
 * @param {number} number
 * @param {readonly string[]} names
 * @returns {Promise<Pick<Line, "outcome" | "by"> | undefined>}
 */
async function noticed({ tests }, number, names) {
  for (const name of names) {
    const test = tests[name];
    if (test === undefined) throw new Error(`the test ${name} was not built`);
    const outcome = await attempt(test.program, number, test.limit);
    if (outcome !== "passed") return { outcome: outcome === "hangs" ? "hangs" : "caught", by: name };
  }
  return undefined;
}

async function main() {
  const prepared = await prepare();
  const { mutants, built } = prepared;
  const asked = process.argv.slice(2);
  const outcomes = new Map(known().map(({ name, outcome }) => [name, outcome]));
  /** @param {Line} line */
  const record = (line) => {
    outcomes.set(line.name, line.outcome);
    appendFileSync(OUTCOMES, `${JSON.stringify(line)}\n`);
  };
  // Spread over all files, so that a run that is stopped has seen of each.
  const spread = mutants.map((_, at) => (at * STRIDE) % mutants.length);
  const order = [...new Set(spread)]
    .filter((number) => built.includes(number))
    .flatMap((number) => {
      const mutant = mutants[number];
      return mutant !== undefined && (asked.length === 0 || asked.includes(mutant.file)) ? [{ number, ...mutant }] : [];
    });
  for (const { number, name } of order) {
    if (["caught", "hangs", "passes"].includes(outcomes.get(name) ?? "")) continue;
    record({ name, ...((await noticed(prepared, number, QUICK)) ?? { outcome: "passes" }) });
  }
  for (const { number, name } of order) {
    if (outcomes.get(name) !== "passes") continue;
    record({ name, ...((await noticed(prepared, number, SLOW)) ?? { outcome: "survives" }) });
  }
  summarise(prepared, outcomes);
}

try {
  await main();
} catch (error) {
  giveUp("trying mutants", error);
}
