/** Who takes the package also gets the licences of what is in it, in full. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { NOTICES } from "../../extension/build/shipped-parts.ts";
import { BROWSERS, folderOf } from "./lib/manifests.ts";

/** One of each kind: bundled, copied, inside a copied one, linked into the engine, compiled in by its build script. */
const PARTS = ["preact", "tesseract.js-core", "Leptonica", "regex-automata", "Public Suffix List"];
/** A sentence of each licence that asks for its text to be passed on. */
const SENTENCES = [
  "Permission is hereby granted, free of charge",
  "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
  "Mozilla Public License Version 2.0",
  "UNICODE LICENSE V3",
];

for (const browser of BROWSERS) {
  test(`the package for ${browser} holds the licences of all it is made of`, () => {
    const notices = readFileSync(new URL(NOTICES, folderOf(browser)), "utf8");
    for (const part of PARTS) assert.match(notices, new RegExp(`^${part}.* — \\S`, "m"), part);
    for (const sentence of SENTENCES) assert.ok(notices.replaceAll(/\s+/g, " ").includes(sentence), sentence);
    assert.doesNotMatch(notices, / — (?:undefined)?$/m, "each has its licence");
  });
}
