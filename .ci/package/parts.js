/**
 * What others made of what is shipped, with its licence. Nothing is listed by hand that a tool can tell: npm packages are
 * those the bundler used, crates those cargo links, and only what these contain themselves is named here.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inRoot } from "../lib/paths.js";
import { ask } from "../lib/process.js";
import { locked, wasmEnvironment, wasmTarget } from "../lib/rust.js";

/**
 * @typedef {object} Part
 * @property {"npm" | "cargo" | "inside"} from `inside` is what one of the others contains
 * @property {string} name
 * @property {string} version empty where it is not known
 * @property {string} licence an SPDX expression
 * @property {string} [note] what it is there for, or who made it
 * @property {string[]} texts the licences in full
 */

const packages = createRequire(import.meta.url);

/**
 * The standard text of a licence in the SPDX list.
 * @param {string} id
 */
function standardText(id) {
  /** @type {unknown} */
  const content = packages(`spdx-license-list/licenses/${id}`);
  return /** @type {{ licenseText: string }} */ (content).licenseText;
}

/** @param {string} expression such as `(MIT OR Apache-2.0) AND Unicode-3.0` */
const idsIn = (expression) => expression.split(/[()\s/]+|\bAND\b|\bOR\b/).filter((id) => /\w/.test(id));

/**
 * The licence files of a folder, or the standard texts where there are none.
 * @param {string} folder
 * @param {string} licence
 */
function textsIn(folder, licence) {
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice|unlicense)/i.test(name));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), "utf8"));
  return texts.length > 0 ? texts : idsIn(licence).map(standardText);
}

/**
 * @param {string} name of an installed npm package
 * @returns {Part}
 */
export function npmPart(name) {
  const folder = inRoot("node_modules", name);
  /** @type {unknown} */
  const content = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { version, license } = /** @type {{ version: string, license: string }} */ (content);
  return { from: "npm", name, version, licence: license, texts: textsIn(folder, license) };
}

/**
 * @typedef {{ kind: string | null }} DependencyKind
 * @typedef {{ id: string, name: string, version: string, license: string | null, manifest_path: string, targets: { kind: string[] }[] }} Crate
 * @typedef {{ id: string, deps: { pkg: string, dep_kinds: DependencyKind[] }[] }} Node
 * @typedef {{ packages: Crate[], resolve: { root: string, nodes: Node[] } }} Metadata
 */

/** The crates in the engine as it is built for browsers, and those whose tables its build script compiles in. */
export function crateParts() {
  const args = ["metadata", "--format-version", "1", "--no-default-features", "--filter-platform", wasmTarget];
  const output = ask("cargo", [...args, ...locked, "--offline"], { env: wasmEnvironment() });
  if (output === undefined) throw new Error("cargo metadata gave nothing: are the crates fetched?");
  /** @type {unknown} */
  const content = JSON.parse(output);
  const { packages: crates, resolve } = /** @type {Metadata} */ (content);
  const crateOf = new Map(crates.map((crate) => [crate.id, crate]));
  const nodeOf = new Map(resolve.nodes.map((node) => [node.id, node]));
  /** @type {Set<string>} */
  const linked = new Set();
  /** @param {string} id */
  const link = (id) => {
    if (linked.has(id)) return;
    linked.add(id);
    for (const { pkg, dep_kinds } of nodeOf.get(id)?.deps ?? []) {
      const isMacro = crateOf.get(pkg)?.targets.some(({ kind }) => kind.includes("proc-macro"));
      if (!isMacro && dep_kinds.some(({ kind }) => kind === null)) link(pkg);
    }
  };
  link(resolve.root);
  for (const { pkg, dep_kinds } of nodeOf.get(resolve.root)?.deps ?? []) {
    if (dep_kinds.some(({ kind }) => kind === "build")) linked.add(pkg);
  }
  linked.delete(resolve.root);
  return crates
    .filter(({ id }) => linked.has(id))
    .map(({ name, version, license, manifest_path }) => {
      // cargo's older way to write "or".
      const licence = (license ?? "").replaceAll(/\s*\/\s*/g, " OR ");
      return /** @type {Part} */ ({
        from: "cargo",
        name,
        version,
        licence,
        texts: textsIn(dirname(manifest_path), licence),
      });
    });
}

/**
 * @param {string} name
 * @param {string} licence
 * @param {string} note
 * @returns {Part}
 */
const inside = (name, licence, note) => ({
  from: "inside",
  name,
  version: "",
  licence,
  note,
  texts: idsIn(licence).map(standardText),
});

/** What the engine holds beside its crates. */
export const insideEngine = () => [
  inside("Rust standard library", "MIT OR Apache-2.0", "The Rust Project Developers; linked into the engine"),
  inside(
    "Public Suffix List",
    "MPL-2.0",
    "Mozilla Foundation; the crate public-suffix holds it, the engine a table made of it",
  ),
  inside("OpenCC dictionaries", "Apache-2.0", "BYVoid and contributors; the crate ferrous-opencc holds them"),
  inside(
    "Unicode data",
    "Unicode-3.0",
    "Unicode, Inc.; tables of the crates unicode-normalization, unicode-security and unicode_names2",
  ),
];

/** What the recogniser of text and the reader of QR codes hold. */
export const insideReaders = () => [
  inside(
    "Tesseract OCR",
    "Apache-2.0",
    "Google Inc. and contributors; in tesseract.js-core, with its trained data in @tesseract.js-data",
  ),
  inside("Leptonica", "Leptonica", "Copyright (C) 2001-2020 Leptonica; in tesseract.js-core"),
  inside("libjpeg", "IJG", "Copyright (C) 1991-2014, Thomas G. Lane, Guido Vollbeding; in tesseract.js-core"),
  inside("libpng", "libpng-2.0", "Copyright (c) 1995-2019 The PNG Reference Library Authors; in tesseract.js-core"),
  inside(
    "libtiff",
    "libtiff",
    "Copyright (c) 1988-1997 Sam Leffler, (c) 1991-1997 Silicon Graphics, Inc.; in tesseract.js-core",
  ),
  inside("giflib", "MIT", "Copyright (c) 1997 Eric S. Raymond; in tesseract.js-core"),
  inside("libwebp", "BSD-3-Clause", "Copyright (c) 2010, Google Inc.; in tesseract.js-core"),
  inside(
    "OpenJPEG",
    "BSD-2-Clause",
    "Copyright (c) 2002-2014, Universite catholique de Louvain and others; in tesseract.js-core",
  ),
  inside("zlib", "Zlib", "Copyright (C) 1995-2022 Jean-loup Gailly and Mark Adler; in tesseract.js-core"),
  inside("ZXing-C++", "Apache-2.0", "ZXing authors, Axel Waggershauser; in zxing-wasm"),
  inside("stb_image", "MIT", "Copyright (c) 2017 Sean Barrett; in zxing-wasm"),
  inside("musl", "MIT", "Copyright 2005-2020 Rich Felker, et al.; in tesseract.js-core and zxing-wasm"),
  inside("Emscripten", "MIT", "Copyright (c) 2010-2014 Emscripten authors; in tesseract.js-core and zxing-wasm"),
  inside("buffer", "MIT", "Copyright (c) Feross Aboukhadijeh and other contributors; in tesseract.js"),
  inside("base64-js", "MIT", "Copyright (c) 2014 Jameson Little; in tesseract.js"),
  inside("ieee754", "BSD-3-Clause", "Copyright 2008 Fair Oaks Labs, Inc.; in tesseract.js"),
];

/**
 * The packages that a ready-made bundle holds, told by its source map; those it holds that are not installed are among `insideReaders`.
 * @param {string} sourceMap path from node_modules
 */
export function npmPackagesIn(sourceMap) {
  /** @type {unknown} */
  const content = JSON.parse(readFileSync(inRoot("node_modules", sourceMap), "utf8"));
  const { sources } = /** @type {{ sources: string[] }} */ (content);
  return namesIn(sources).filter((name) => existsSync(inRoot("node_modules", name)));
}

/**
 * The npm packages to which modules belong.
 * @param {readonly string[]} modules paths
 */
export function namesIn(modules) {
  const names = modules.map((path) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1] ?? "");
  return [...new Set(names.map((name) => name.replaceAll("\\", "/")))].filter((name) => name !== "").sort();
}
