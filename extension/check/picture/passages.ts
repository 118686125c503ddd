/**
 * From the lines of a picture to passages as they were written: a screen
 * breaks a message into lines, and a reader of pictures puts spaces between
 * Chinese characters that nobody typed.
 */

/** Chinese characters and the punctuation and full-width forms set among them. */
const WIDE = "[\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60]";
const SPACE_BETWEEN_WIDE = new RegExp(`(?<=${WIDE})[^\\S\\n]+(?=${WIDE})`, "gu");
const ENDS_WIDE = new RegExp(`${WIDE}$`, "u");
const BEGINS_WIDE = new RegExp(`^${WIDE}`, "u");
/** An address that goes on in the next line: browsers and chats break it after these characters. */
const UNFINISHED_ADDRESS = /(?:https?:\/\/|www\.)\S*[-/.?&=_]$/i;
/** A blank line, with spaces or not. */
const BETWEEN_PASSAGES = /\n[^\S\n]*\n\s*/;

function joined(before: string, line: string): string {
  const together = ENDS_WIDE.test(before) || BEGINS_WIDE.test(line) || UNFINISHED_ADDRESS.test(before);
  return `${before}${together ? "" : " "}${line}`;
}

/** The text with each passage in one line. `recognised` holds the lines of the picture, with blank ones between passages. */
export function passagesOf(recognised: string): string {
  const passages = recognised.split(BETWEEN_PASSAGES).map((passage) => {
    const lines = passage
      .split("\n")
      .map((line) => line.trim().replaceAll(/[^\S\n]+/g, " "))
      .filter((line) => line !== "");
    const [first = "", ...rest] = lines;
    return rest.reduce(joined, first).replaceAll(SPACE_BETWEEN_WIDE, "");
  });
  return passages.filter((passage) => passage !== "").join("\n");
}
