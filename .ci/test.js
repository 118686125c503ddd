/**
 * Runs every check there is, one after the other, and sums up at the end. `npm test -- dom e2e` runs only the steps
 * named; the names are those printed in brackets.
 */
import { build } from "./build.js";
import { CommandError } from "./lib/process.js";
import { elapsed, giveUp, say } from "./lib/report.js";
import { setUp } from "./setup.js";
import { steps } from "./test-steps.js";

/** @typedef {import("./test-steps.js").TestStep} TestStep */

/**
 * What went wrong, or undefined.
 * @param {TestStep} step
 */
async function attempt({ id, name, perform }) {
  const start = performance.now();
  say(`→ ${name} [${id}]`);
  try {
    const result = await perform();
    say(`✓ ${name}${result ? `: ${result}` : ""} (${elapsed(start)})`);
    return undefined;
  } catch (error) {
    if (error instanceof CommandError) console.error(error.output);
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`✗ ${name} (${elapsed(start)})\n  ${reason}`);
    return `${name} [${id}]`;
  }
}

/** @param {string[]} asked */
function choose(asked) {
  const unknown = asked.find((id) => !steps.some((step) => step.id === id));
  if (unknown !== undefined) {
    giveUp(
      "choosing tests",
      new Error(`no step is called ${unknown}; there are: ${steps.map(({ id }) => id).join(" ")}`),
    );
  }
  return steps.filter(({ id }) => asked.length === 0 || asked.includes(id));
}

const chosen = choose(process.argv.slice(2));
const start = performance.now();
setUp();
build();
/** @type {string[]} */
const failures = [];
for (const step of chosen) {
  const failure = await attempt(step);
  if (failure) failures.push(failure);
}
if (failures.length > 0) {
  giveUp(`${failures.length} of ${chosen.length} steps failed (${elapsed(start)})`, new Error(failures.join("\n")));
}
say(`\n✓ All ${chosen.length} steps passed (${elapsed(start)})`);
