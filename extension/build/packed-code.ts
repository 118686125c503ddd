/**
 * Code of others is packed in without what this extension has no use for and a reader of the package would have to trust:
 * places to fetch from, markup made of strings, and code made of strings. What is taken out never ran here.
 */

const REPLACED: [what: RegExp, by: string][] = [
  // Where the libraries would fetch their files from if they were told no place.
  [/https:\/\/[\w.]*jsdelivr\.net\/npm\//g, "/"],
  // Preact's `dangerouslySetInnerHTML`: what is given as markup would appear as text.
  [/\.innerHTML\s*=(?!=)/g, ".textContent="],
  // Two ways to the global object, for engines that have no `globalThis`.
  [/\bFunction\((["'])r\1,\s*(["'])regeneratorRuntime = r\2\)/g, "void"],
  [/\bnew Function\((["'])return this\1\)\(\)/g, "self"],
];

export const cleaned = (code: string): string => REPLACED.reduce((rest, [what, by]) => rest.replaceAll(what, by), code);

/** Cleans what is bundled with the extension's own code. */
export const cleanPackedCode = {
  name: "clean-packed-code",
  enforce: "pre" as const,
  transform: {
    filter: { id: /node_modules[\\/](?:preact|regenerator-runtime|tesseract\.js|zxing-wasm)[\\/]/ },
    handler: cleaned,
  },
};
