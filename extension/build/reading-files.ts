/**
 * What reading pictures needs beside the extension's own code: the recogniser, its language data, and the reader of QR
 * codes. All of it is packed in, and no page or worker knows an address to fetch it from.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cleaned } from "./packed-code";

/** Folder of these files in the built extension. */
export const READING_FOLDER = "reading";

const packages = createRequire(import.meta.url);

// Every browser that runs this extension has SIMD; the one core for all keeps the package small and the results the same.
const CORE = "tesseract.js-core/tesseract-core-simd-lstm";
const CORE_FILE = "tesseract-core-simd-lstm.js";
const LANGUAGES = ["chi_sim", "chi_tra", "eng"];

/** The worker of the recogniser, ready-made. */
export const WORKER = "tesseract.js/dist/worker.min.js";

const COPIED = [
  `${CORE}.js`,
  `${CORE}.wasm`,
  "zxing-wasm/reader/zxing_reader.wasm",
  ...LANGUAGES.map((language) => `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`),
];

/** The npm packages of which files are copied. */
export const COPIED_PACKAGES = [...COPIED, WORKER].map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);

/**
 * The recogniser writes to the console what it thinks of its own data and of every picture. What matters of it arrives as
 * an error where it was asked.
 */
const SILENCE = "console.error = console.warn = () => {};";

/** The pages' policy holds for their worker, too: it may load the recogniser's core, and nothing else. */
const POLICY = `self.trustedTypes?.createPolicy("default", {
  createScriptURL: (url) => (new URL(url, location.href).href === new URL("${CORE_FILE}", location.href).href ? url : null),
});`;

type PublicFile = { absoluteSrc: string; relativeDest: string } | { contents: string; relativeDest: string };

export function readingFiles(): PublicFile[] {
  const copies = COPIED.map((path) => ({
    absoluteSrc: packages.resolve(path),
    relativeDest: `${READING_FOLDER}/${path.slice(path.lastIndexOf("/") + 1)}`,
  }));
  const worker = readFileSync(packages.resolve(WORKER), "utf8");
  const packed = cleaned(worker).replace(/\n?\/\/# sourceMappingURL=.*/, "");
  const contents = `${SILENCE}\n${POLICY}\n${packed}`;
  return [...copies, { contents, relativeDest: `${READING_FOLDER}/worker.js` }];
}
