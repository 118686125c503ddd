/**
 * `npm run package`: everything of a release, in `dist/release`. The same source and the same compiler give the same
 * bytes; `npm run verify:reproducible` shows it.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, outputs } from "./build.js";
import { inRoot } from "./lib/paths.js";
import { ask } from "./lib/process.js";
import { giveUp, say } from "./lib/report.js";
import { filesUnder } from "./lib/stamps.js";
import { setUp } from "./setup.js";

const RELEASE = "dist/release";

/** @typedef {import("./package/parts.js").Part} Part */

/** @param {string} path */
function readJson(path) {
  /** @type {unknown} */
  const content = JSON.parse(readFileSync(inRoot(path), "utf8"));
  return content;
}

/** What git knows of, as it lies here: what is not committed yet is in it, what is not tracked is not. */
function trackedFiles() {
  const list = ask("git", ["ls-files", "-z"]);
  if (list === undefined) throw new Error("git does not know which files are the source");
  return list.split("\0").filter((name) => name !== "");
}

/** @param {string} name */
const sha256 = (name) =>
  createHash("sha256")
    .update(readFileSync(inRoot(RELEASE, name)))
    .digest("hex");

async function makeRelease() {
  // Only now: before the set-up there may be no Node packages.
  const { zipOf } = await import("./package/zip.js");
  const { sbomOf } = await import("./package/sbom.js");
  const { packEngine, tryEngine } = await import("./package/engine.js");

  const { version } = /** @type {{ version: string }} */ (readJson("package.json"));
  rmSync(inRoot(RELEASE), { recursive: true, force: true });
  mkdirSync(inRoot(RELEASE), { recursive: true });
  /** @type {string[]} */
  const names = [];
  /**
   * @param {string} kind
   * @param {string} folder
   * @param {readonly string[]} files
   */
  const archive = (kind, folder, files) => {
    const name = `shizha-${version}-${kind}.zip`;
    writeFileSync(inRoot(RELEASE, name), zipOf(inRoot(folder), files));
    names.push(name);
  };
  for (const kind of /** @type {const} */ (["chromium", "firefox"])) {
    const folder = outputs[kind];
    archive(
      kind,
      folder,
      filesUnder([folder]).map((file) => file.slice(folder.length + 1).replaceAll("\\", "/")),
    );
  }
  archive("source", ".", trackedFiles());
  const engine = await packEngine(inRoot(RELEASE), version);
  say(`  ${engine}, installed in an empty folder, says of a scam: ${await tryEngine(join(inRoot(RELEASE), engine))}`);
  names.push(engine);

  const parts = /** @type {Part[]} */ (readJson(`${outputs.firefox}.parts.json`));
  if (JSON.stringify(parts) !== JSON.stringify(readJson(`${outputs.chromium}.parts.json`))) {
    throw new Error("the packages for the two browsers are made of different parts");
  }
  const bill = `shizha-${version}.cdx.json`;
  writeFileSync(
    inRoot(RELEASE, bill),
    await sbomOf(
      version,
      parts,
      names.map((name) => ({ name, sha256: sha256(name) })),
    ),
  );
  names.push(bill);
  const sums = names.map((name) => `${sha256(name)}  ${name}\n`).join("");
  writeFileSync(inRoot(RELEASE, "SHA256SUMS"), sums);
  say(`\n${sums}\n✓ The release is in ${RELEASE}`);
}

setUp();
build();
try {
  await makeRelease();
} catch (error) {
  giveUp("packing the release", error);
}
