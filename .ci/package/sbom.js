/** The bill of materials: what a release is made of, in CycloneDX 1.6. */
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

/** @typedef {import("./parts.js").Part} Part */

/** @type {Record<Part["from"], (name: string, version: string) => string | undefined>} */
const addresses = {
  npm: (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`,
  cargo: (name, version) => `pkg:cargo/${name}@${encodeURIComponent(version)}`,
  inside: () => undefined,
};

/** @param {Part} part */
function componentOf({ from, name, version, licence, note }) {
  const purl = addresses[from](name, version);
  return {
    type: "library",
    ...(purl === undefined ? {} : { "bom-ref": purl }),
    name,
    ...(version === "" ? {} : { version }),
    ...(note === undefined ? {} : { description: note }),
    licenses: [{ expression: licence }],
    ...(purl === undefined ? {} : { purl }),
  };
}

/**
 * The same parts and files give the same text: no time, no number by chance.
 * @param {string} version of Shizha
 * @param {readonly Part[]} parts
 * @param {readonly { name: string, sha256: string }[]} files what is released
 */
export async function sbomOf(version, parts, files) {
  const text = JSON.stringify(
    {
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: {
        component: {
          type: "application",
          "bom-ref": "shizha",
          name: "shizha",
          version,
          licenses: [{ expression: "MIT OR Apache-2.0" }],
          components: files.map(({ name, sha256 }) => ({
            type: "file",
            name,
            hashes: [{ alg: "SHA-256", content: sha256 }],
          })),
        },
      },
      components: parts.map(componentOf),
    },
    null,
    2,
  );
  /** @type {unknown} */
  const faults = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
  if (faults !== null) throw new Error(`the bill of materials is not valid: ${JSON.stringify(faults)}`);
  return `${text}\n`;
}
