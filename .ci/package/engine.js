/** The engine as an npm package: made, installed from its archive in an empty folder, and tried there. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputs } from "../build.js";
import { inRoot } from "../lib/paths.js";
import { capture, run } from "../lib/process.js";
import { noticesOf } from "./notices.js";
import { crateParts, insideEngine } from "./parts.js";

const BUILT = ["shizha.js", "shizha.d.ts", "shizha_bg.wasm"];
const SCAM = "招点赞兼职，佣金日结，你先垫付300元做单，十分钟后连本带佣金返390元。";

/**
 * Puts the package together and packs it; the name of the archive in `folder`.
 * @param {string} folder
 * @param {string} version
 */
export async function packEngine(folder, version) {
  const work = mkdtempSync(join(tmpdir(), "shizha-engine-"));
  try {
    cpSync(inRoot("engine-package"), work, { recursive: true });
    for (const name of BUILT) cpSync(inRoot(outputs.engine, name), join(work, name));
    for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) cpSync(inRoot(name), join(work, name));
    writeFileSync(join(work, "THIRD-PARTY-LICENSES.txt"), noticesOf([...crateParts(), ...insideEngine()]));
    const manifest = readFileSync(join(work, "package.json"), "utf8");
    writeFileSync(join(work, "package.json"), manifest.replace('"0.0.0"', JSON.stringify(version)));
    await capture("npm", ["pack", "--pack-destination", folder], { cwd: work });
    return `shizha-engine-${version}.tgz`;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Installs the archive where nothing else is, scans a text with it in Node and lets TypeScript read its types.
 * @param {string} archive
 */
export async function tryEngine(archive) {
  const work = mkdtempSync(join(tmpdir(), "shizha-try-"));
  try {
    writeFileSync(join(work, "package.json"), '{ "private": true, "type": "module" }\n');
    await capture("npm", ["install", "--offline", "--no-audit", "--no-fund", archive], { cwd: work });
    const use = `import { Engine } from "shizha-engine";
const [report] = new Engine().scan([${JSON.stringify(SCAM)}], { language: "en" });
console.log(report?.risk, report?.scam);
`;
    mkdirSync(join(work, "src"));
    writeFileSync(join(work, "src/use.mjs"), use);
    writeFileSync(
      join(work, "src/use.mts"),
      use.replace("const [report]", "const [report]: import('shizha-engine').Report[]"),
    );
    const said = (await capture(process.execPath, ["src/use.mjs"], { cwd: work })).trim();
    if (said !== "dangerous task") throw new Error(`the installed engine says "${said}" of a plain scam`);
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--lib", "esnext,dom"];
    run(inRoot("node_modules/.bin/tsc"), [...options, "src/use.mts"], { cwd: work, quiet: true });
    return said;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
