/**
 * `npm run test:places`: tries the extension in software and documents from Debian. What is missing is
 * installed from Debian and npm; what cannot be had is named, and only its tests are left out.
 */
import { existsSync, mkdirSync } from "node:fs";
import { build } from "./build.js";
import { install, isInstalled } from "./lib/apt.js";
import { inRoot } from "./lib/paths.js";
import { run } from "./lib/process.js";
import { giveUp, say } from "./lib/report.js";
import { setUp } from "./setup.js";
import { converse, fromDebian } from "./setup/places.js";

/**
 * @param {string} name
 * @param {() => void} get
 */
function attempt(name, get) {
  try {
    say(`→ getting ${name}`);
    get();
  } catch (error) {
    say(`  Its tests are skipped: ${error instanceof Error ? error.message : String(error)}`);
  }
}

setUp();
build();
for (const { name, packages } of fromDebian) {
  const missing = packages.filter((each) => !isInstalled(each));
  if (missing.length > 0) attempt(name, () => install(missing));
}
if (!existsSync(inRoot(converse.folder))) {
  attempt(`${converse.name} ${converse.version}`, () => {
    const parent = inRoot(converse.folder, "..");
    mkdirSync(parent, { recursive: true });
    const quiet = { quiet: true, cwd: parent };
    run("npm", ["pack", `${converse.name}@${converse.version}`], quiet);
    run("tar", ["xzf", `${converse.name}-${converse.version}.tgz`], quiet);
    run("mv", ["package", inRoot(converse.folder)], quiet);
  });
}
const tests = ["documents", "webmail", "xmpp"].map((name) => `tests/places/servers/${name}.test.ts`);
try {
  run(process.execPath, ["--import", "tsx", "--test", "--test-concurrency=1", "--test-reporter=spec", ...tests]);
} catch (error) {
  giveUp("trying the extension with servers", error);
}
