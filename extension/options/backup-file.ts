/** Settings as a file: written whole, and read only if all of it is sound. */
import * as v from "valibot";
import { LIST_LIMITS, SETTING_SCHEMAS, type Settings } from "../shared/settings";
import { SETTINGS_VERSION } from "../shared/settings-layout";

/** Longest file that is looked at, in UTF-16 code units: twice what settings can fill. */
const MAX_FILE_LENGTH = 1_000_000;
/** The same in bytes, known before anything is read: a code unit has three at most. */
export const MAX_FILE_BYTES = 3 * MAX_FILE_LENGTH;
const FORMAT = "shizha-settings";

const settings = v.strictObject({
  ...SETTING_SCHEMAS,
  scamsOff: v.pipe(SETTING_SCHEMAS.scamsOff, v.maxLength(LIST_LIMITS.scamsOff)),
  sites: v.pipe(SETTING_SCHEMAS.sites, v.maxLength(LIST_LIMITS.sites)),
  phrases: v.pipe(SETTING_SCHEMAS.phrases, v.maxLength(LIST_LIMITS.phrases)),
});
const header = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const file = v.strictObject({ ...header.entries, settings });

/** Why a file was not taken: `field` names where, what was expected and what was found. */
export type FileFault =
  | { kind: "large" | "noJson" | "foreign" | "newer" }
  | { kind: "field"; where: string; expected: string; found: string };

export type FileContent = { settings: Settings } | { fault: FileFault };

/** The settings as text of a file. */
export function toFile(current: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings: current }, null, 2)}\n`;
}

/** The settings in the text of a file, or the first thing that is wrong with it. */
export function fromFile(text: string): FileContent {
  if (text.length > MAX_FILE_LENGTH) return { fault: { kind: "large" } };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { fault: { kind: "noJson" } };
  }
  const head = v.safeParse(header, content);
  if (!head.success) return { fault: { kind: "foreign" } };
  if (head.output.version > SETTINGS_VERSION) return { fault: { kind: "newer" } };
  const result = v.safeParse(file, content);
  if (result.success) return { settings: result.output.settings };
  const [issue] = result.issues;
  return {
    fault: {
      kind: "field",
      where: v.getDotPath(issue) ?? "settings",
      expected: issue.expected ?? issue.message,
      found: issue.received,
    },
  };
}
