/**
 * `npm run audit`: licences, sources and known faults of everything that is installed. Known faults are asked of the npm
 * registry and of RustSec's database; where either cannot be reached, this says so and fails, as nothing was looked at.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { cache } from "./lib/paths.js";
import { capture, CommandError } from "./lib/process.js";
import { giveUp, say } from "./lib/report.js";
import { installCargoTool, removeBuildFolder } from "./setup/cargo-tools.js";
import { setUp } from "./setup.js";

const deny = { crate: "cargo-deny", program: "cargo-deny", version: "0.20.2" };
const program = join(cache, `${deny.program}-${deny.version}`, "bin", deny.program);

/** @type {[name: string, command: string, args: string[]][]} */
const checks = [
  ["Rust: licences, sources, forbidden crates", program, ["--offline", "check", "licenses", "bans", "sources"]],
  ["Rust: known faults (RustSec)", program, ["check", "advisories"]],
  [
    "npm: every package is what the lock file says",
    "npm",
    ["ci", "--dry-run", "--ignore-scripts", "--no-audit", "--no-fund"],
  ],
  ["npm: known faults", "npm", ["audit", "--audit-level=low"]],
];

setUp();
if (!existsSync(program)) {
  say(`→ ${deny.program} ${deny.version}: compiled from source once, some minutes`);
  try {
    installCargoTool(deny);
    removeBuildFolder.perform();
  } catch (error) {
    giveUp(`installing ${deny.program}`, error);
  }
}
/** @type {string[]} */
const failed = [];
for (const [name, command, args] of checks) {
  try {
    const output = await capture(command, args);
    say(`✓ ${name}\n  ${output.trim().split("\n").at(-1) ?? ""}`);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    say(`✗ ${name}\n${error.output}`);
    failed.push(name);
  }
}
if (failed.length > 0) giveUp("auditing", new Error(failed.join("\n")));
