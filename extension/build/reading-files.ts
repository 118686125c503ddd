/**
 * What reading pictures needs beside the extension's own code: the recogniser, its language data, and the reader of QR
 * codes. All of it is packed in, and no page or worker knows an address to fetch it from.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Folder of these files in the built extension. */
export const READING_FOLDER = "reading";

const packages = createRequire(import.meta.url);

/** Where the libraries would fetch their files from if they were told no place. */
const DELIVERY_NETWORK = /https:\/\/[\w.]*jsdelivr\.net\/npm\//g;

export const withoutDeliveryNetwork = (code: string): string => code.replaceAll(DELIVERY_NETWORK, "/");

/** Takes the addresses out of what is bundled with the extension's own code. */
export const dropDeliveryNetwork = {
  name: "drop-delivery-network",
  enforce: "pre" as const,
  transform: {
    filter: { id: /node_modules[\\/](?:tesseract\.js|zxing-wasm)[\\/]/ },
    handler: withoutDeliveryNetwork,
  },
};

// Every browser that runs this extension has SIMD; the one core for all keeps the package small and the results the same.
const CORE = "tesseract.js-core/tesseract-core-simd-lstm";
const LANGUAGES = ["chi_sim", "chi_tra", "eng"];

const COPIED = [
  `${CORE}.js`,
  `${CORE}.wasm`,
  "zxing-wasm/reader/zxing_reader.wasm",
  ...LANGUAGES.map((language) => `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`),
];

/**
 * The recogniser writes to the console what it thinks of its own data and of every picture. What matters of it arrives as
 * an error where it was asked.
 */
const SILENCE = "console.error = console.warn = () => {};";

type PublicFile = { absoluteSrc: string; relativeDest: string } | { contents: string; relativeDest: string };

export function readingFiles(): PublicFile[] {
  const copies = COPIED.map((path) => ({
    absoluteSrc: packages.resolve(path),
    relativeDest: `${READING_FOLDER}/${path.slice(path.lastIndexOf("/") + 1)}`,
  }));
  const worker = readFileSync(packages.resolve("tesseract.js/dist/worker.min.js"), "utf8");
  const packed = withoutDeliveryNetwork(worker).replace(/\n?\/\/# sourceMappingURL=.*/, "");
  const contents = `${SILENCE}\n${packed}`;
  return [...copies, { contents, relativeDest: `${READING_FOLDER}/worker.js` }];
}
