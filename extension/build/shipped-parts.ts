/**
 * Lists what of others is packed in while it is packed, and puts the licences into the package. A library that is
 * imported tomorrow is on the list without anybody's thinking of it.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { noticesOf } from "../../.ci/package/notices.js";
import { crateParts, insideEngine, insideReaders, namesIn, npmPackagesIn, npmPart } from "../../.ci/package/parts.js";
import { COPIED_PACKAGES, WORKER } from "./reading-files";

/** The file in the package, with the texts of all licences. */
export const NOTICES = "THIRD-PARTY-LICENSES.txt";

const bundled = new Set<string>();

/** Notes the packages whose code comes into a bundle. */
export const noteBundledPackages = {
  name: "note-bundled-packages",
  generateBundle(_options: unknown, bundle: Record<string, object>) {
    for (const chunk of Object.values(bundle)) {
      if ("modules" in chunk) for (const name of namesIn(Object.keys(chunk.modules as object))) bundled.add(name);
    }
  },
};

/** Writes the licences into the built extension, and the list beside it for the bill of materials. */
export function writeNotices(folder: string): void {
  const names = new Set([...bundled, ...COPIED_PACKAGES, ...npmPackagesIn(`${WORKER}.map`)]);
  const parts = [...[...names].sort().map(npmPart), ...insideReaders(), ...crateParts(), ...insideEngine()];
  writeFileSync(join(folder, NOTICES), noticesOf(parts));
  writeFileSync(`${folder}.parts.json`, JSON.stringify(parts));
}
