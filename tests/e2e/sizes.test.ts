/** The built extension is no larger than its budgets in tests/budgets.json. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { deflateRawSync, gzipSync } from "node:zlib";

import budgets from "../budgets.json" with { type: "json" };

const BUILDS = ["chrome-mv3", "firefox-mv3"];
const folderOf = (build: string) => fileURLToPath(new URL(`../../.output/${build}`, import.meta.url));
/** What the format of packages adds to each file: its name, twice, and where it is. */
const ENTRY = 120;

function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  return all.filter((file) => statSync(file).isFile());
}

for (const build of BUILDS) {
  for (const [name, { file, limit, reason }] of Object.entries(budgets.sizes)) {
    test(`${build}: the ${name} stays in its budget`, () => {
      const size = gzipSync(readFileSync(join(folderOf(build), file)), { level: 9 }).length;
      assert.ok(size <= limit, `${file} has ${size} bytes gzipped, ${limit} are allowed. ${reason}`);
    });
  }

  for (const [name, { without, limit, reason }] of Object.entries(budgets.packages)) {
    test(`${build}: the ${name} stays in its budget`, () => {
      const folder = folderOf(build);
      const files = filesIn(folder).filter((file) => without === null || !file.startsWith(join(folder, without)));
      const sizes = files.map((file) => deflateRawSync(readFileSync(file), { level: 9 }).length + ENTRY);
      const size = sizes.reduce((sum, each) => sum + each, 0);
      assert.ok(size <= limit, `the ${name} has ${size} bytes, ${limit} are allowed. ${reason}`);
    });
  }
}
