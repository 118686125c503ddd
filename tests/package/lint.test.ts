/** What addons.mozilla.org checks on upload finds nothing, so that a reviewer has nothing to ask about. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { folderOf } from "./lib/manifests.ts";

interface Finding {
  code: string;
  file?: string;
}

test("web-ext lint finds no error and gives no warning", () => {
  const program = fileURLToPath(new URL("../../node_modules/.bin/web-ext", import.meta.url));
  const { stdout, stderr } = spawnSync(
    program,
    ["lint", "--source-dir", fileURLToPath(folderOf("Firefox")), "--no-config-discovery", "--output", "json"],
    // It would ask the registry for a newer version of itself.
    { encoding: "utf8", env: { ...process.env, NO_UPDATE_NOTIFIER: "1" } },
  );
  assert.ok(stdout.startsWith("{"), stderr);
  const report = JSON.parse(stdout) as Record<"errors" | "warnings" | "notices", Finding[]>;
  const found = [...report.errors, ...report.warnings, ...report.notices];
  assert.deepEqual(
    found.map(({ code, file }) => `${code} in ${file ?? "the package"}`),
    [],
  );
});
