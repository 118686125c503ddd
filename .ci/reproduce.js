/**
 * `npm run verify:reproducible`: makes the release twice, from what is committed, in two folders of different names with
 * different build folders, and compares every file. Takes as long as two builds from nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask, run } from "./lib/process.js";
import { giveUp, say } from "./lib/report.js";
import { root } from "./lib/paths.js";

/**
 * The checksums of a release made in a folder of its own.
 * @param {string} folder
 * @param {string} target where cargo builds
 */
function releaseIn(folder, target) {
  say(`→ building in ${folder}`);
  run("git", ["clone", "--quiet", "--no-hardlinks", root, folder], { quiet: true });
  run("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], { quiet: true, cwd: folder });
  run(process.execPath, [".ci/package.js"], {
    quiet: true,
    cwd: folder,
    env: { ...process.env, CARGO_TARGET_DIR: target },
  });
  return readFileSync(join(folder, "dist/release/SHA256SUMS"), "utf8");
}

const work = mkdtempSync(join(tmpdir(), "shizha-twice-"));
try {
  if (ask("git", ["status", "--porcelain"]) !== "") say("What is not committed is left out.");
  const first = releaseIn(join(work, "one"), join(work, "build-of-one"));
  const second = releaseIn(join(work, "another folder, further down/two"), join(work, "2"));
  say(`\nfirst folder:\n${first}\nsecond folder:\n${second}`);
  if (first !== second) throw new Error("the two releases differ");
  say("✓ Both folders gave the same bytes");
} catch (error) {
  giveUp("building twice", error);
} finally {
  rmSync(work, { recursive: true, force: true });
}
