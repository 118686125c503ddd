/** docs/places.md says which versions were tried: those that are. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { inRoot } from "../../../.ci/lib/paths.js";
import { converse } from "../../../.ci/setup/places.js";

test("docs/places.md names the versions that are tried", async () => {
  const { devDependencies } = JSON.parse(await readFile(inRoot("package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const versions = { ...devDependencies, [converse.name]: converse.version };
  const rows = (await readFile(inRoot("docs/places.md"), "utf8")).matchAll(/^\| `([^`]+)`[^|]*\| +(\d\S+) /gm);
  const named = [...rows].map(([, name = "", version]) => [name, version]);
  assert.ok(named.length > 10, "the table has rows");
  assert.deepEqual(
    named,
    named.map(([name = ""]) => [name, versions[name]]),
  );
});
