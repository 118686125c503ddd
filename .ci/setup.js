/**
 * Makes a machine ready: looks for each thing the project needs and gets only what is missing. Uses nothing but Node
 * itself, as it runs before any package is installed. `npm start`, `npm test` and `npm run build` all begin with it.
 */
import { inRoot } from "./lib/paths.js";
import { elapsed, giveUp, say } from "./lib/report.js";
import { cargoToolSteps, crates, removeBuildFolder } from "./setup/cargo-tools.js";
import { debianPackages } from "./setup/debian-packages.js";
import { nodePackages } from "./setup/node-packages.js";
import { rustup } from "./setup/rustup.js";
import { rustupTarget, standardLibrary } from "./setup/wasm-target.js";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} why printed before it starts
 * @property {() => boolean} isDone quick, changes nothing
 * @property {() => void} perform throws when it cannot succeed
 */

/** @param {Step} step */
function ensure(step) {
  if (step.isDone()) return;
  const start = performance.now();
  say(`→ ${step.name}: ${step.why}`);
  try {
    step.perform();
  } catch (error) {
    giveUp(step.name, error);
  }
  say(`✓ ${step.name} (${elapsed(start)})`);
}

export function setUp() {
  const start = performance.now();
  process.chdir(inRoot());
  const steps = [
    nodePackages,
    rustup,
    rustupTarget,
    debianPackages,
    standardLibrary,
    crates,
    ...cargoToolSteps(),
    removeBuildFolder,
  ];
  for (const step of steps) ensure(step);
  say(`✓ Everything the project needs is here (${elapsed(start)})`);
}

if (process.argv[1] === import.meta.filename) setUp();
