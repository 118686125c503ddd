/** The licences of all that is shipped, in full, as one text. */

/** @typedef {import("./parts.js").Part} Part */

/** @param {Part} part */
const titleOf = ({ name, version, licence, note }) =>
  `${name}${version === "" ? "" : ` ${version}`} — ${licence}${note === undefined ? "" : `\n    ${note}`}`;

/**
 * Each text once, below the parts it is of. The same parts give the same text.
 * @param {readonly Part[]} parts
 */
export function noticesOf(parts) {
  /** @type {Map<string, string[]>} */
  const holders = new Map();
  for (const part of parts) {
    for (const text of part.texts) {
      const trimmed = text.replaceAll(/\r\n?/g, "\n").trim();
      const names = holders.get(trimmed) ?? [];
      names.push(titleOf(part));
      holders.set(trimmed, names);
    }
  }
  const sections = [...holders].map(([text, names]) => `${"=".repeat(80)}\n${names.join("\n")}\n\n${text}\n`);
  return [
    "What others made of this package, and the licences under which they let it be used.",
    "Where a licence is a choice (OR), all its texts are here. Shizha itself: MIT OR Apache-2.0.",
    "",
    ...parts.map(titleOf),
    "",
    ...sections,
  ].join("\n");
}
