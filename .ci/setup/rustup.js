/** rustup's own Rust, where that is in use: new enough, and with the two tools that its minimal profile leaves out. */
import { ask, run, which } from "../lib/process.js";
import { ByHand } from "../lib/report.js";
import { isNewEnough } from "../lib/rust.js";

const hasTools = () => ["fmt", "clippy"].every((tool) => ask("cargo", [tool, "--version"]) !== undefined);

/** @type {import('../setup.js').Step} */
export const rustup = {
  name: "Rust",
  why: "a compiler new enough for the engine, with rustfmt and clippy",
  isDone: () => !which("rustup") || (isNewEnough("rustc") && hasTools()),
  perform: () => {
    if (!isNewEnough("rustc")) {
      throw new ByHand("rustup's compiler is older than Cargo.toml asks for. Please run:\n\n  rustup update\n");
    }
    run("rustup", ["component", "add", "rustfmt", "clippy"], { quiet: true });
  },
};
