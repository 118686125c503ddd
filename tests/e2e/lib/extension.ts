/** The built extension, copied so that a build during the tests does not pull files from under a browser. */
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type Build = "chrome-mv3" | "firefox-mv3";
export type Damage = (folder: string) => Promise<void>;

const OUTPUT = fileURLToPath(new URL("../../../.output/", import.meta.url));

export interface Workspace {
  folder: string;
  extension: string;
  remove: () => Promise<void>;
}

/** A folder of its own for one run of a browser, with the extension in it. */
export async function prepare(build: Build, damage?: Damage): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), "shizha-e2e-"));
  const extension = join(folder, "extension");
  await cp(join(OUTPUT, build), extension, { recursive: true }).catch((error: unknown) => {
    throw new Error(`.output/${build} is missing: build the extension first`, { cause: error });
  });
  await damage?.(extension);
  return { folder, extension, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

const engineOf = (extension: string) => join(extension, "shizha_bg.wasm");

/** As after a download that broke off. */
export const truncateEngine: Damage = async (extension) => {
  const bytes = await readFile(engineOf(extension));
  await writeFile(engineOf(extension), bytes.subarray(0, bytes.length / 2));
};

/** As after a disk error. */
export const garbleEngine: Damage = async (extension) => {
  await writeFile(engineOf(extension), "no WebAssembly at all");
};

/** An engine that stops, as wasm does at a fault, where it is given these words. */
export const trapAt =
  (words: string): Damage =>
  async (extension) => {
    const file = join(extension, "background.js");
    const call = /(\w+)\.engine_scan\((this\.__wbg_ptr),(\w+),(\w+)\)/;
    const code = await readFile(file, "utf8");
    if (!call.test(code)) throw new Error("the background does not call the engine as expected");
    const trap = `(()=>{throw new WebAssembly.RuntimeError("unreachable")})()`;
    const trapping = `(JSON.stringify($3).includes(${JSON.stringify(words)})?${trap}:$1).engine_scan($2,$3,$4)`;
    await writeFile(file, code.replace(call, trapping));
  };

/** In Firefox, a storage that takes nothing while `full` is set for the session. Chromium has limits of its own. */
export const limitStorage: Damage = async (extension) => {
  const limit = `for (const area of [globalThis.browser?.storage.sync, globalThis.browser?.storage.local]) {
    const set = area?.set.bind(area);
    if (area) area.set = async (items) => {
      if ((await browser.storage.session.get("full")).full) throw new Error("quota");
      return set(items);
    };
  }\n`;
  const { browser_specific_settings: firefox } = await manifestOf(extension);
  if (firefox === undefined) return;
  const pages = (await readdir(join(extension, "chunks"))).map((name) => join("chunks", name));
  for (const name of ["background.js", ...pages.filter((page) => page.endsWith(".js"))]) {
    const file = join(extension, name);
    await writeFile(file, limit + (await readFile(file, "utf8")));
  }
};

interface Manifest {
  key?: string;
  browser_specific_settings?: { gecko: { id: string } };
}

async function manifestOf(extension: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(extension, "manifest.json"), "utf8")) as Manifest;
}

/** The id Chromium gives an extension whose manifest holds a key. */
export async function chromiumId(extension: string): Promise<string> {
  const { key = "" } = await manifestOf(extension);
  const digest = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);
  return digest.replaceAll(/./g, (digit) => "abcdefghijklmnop".charAt(Number.parseInt(digit, 16)));
}

/** The id Firefox knows the extension by. */
export async function firefoxId(extension: string): Promise<string> {
  const { browser_specific_settings: own } = await manifestOf(extension);
  if (own === undefined) throw new Error("the manifest is not one for Firefox");
  return own.gecko.id;
}
