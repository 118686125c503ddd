/** All there is to read in a picture. Loaded only when there is one, with the libraries it needs. */
import { codesIn } from "./codes";
import { pixelsOf } from "./intake";
import { wordsIn } from "./words";

export interface PictureContent {
  /** A line for each passage; empty if there are none. */
  words: string;
  codes: string[];
}

/** Rejects with a `PictureError` for what is no picture or too large, with the signal's reason when stopped. */
export async function read(
  file: Blob,
  progress: (part: number | null) => void,
  signal: AbortSignal,
): Promise<PictureContent> {
  const folder = new URL("/reading/", location.href).href;
  const canvas = await pixelsOf(file);
  const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height);
  signal.throwIfAborted();
  const codes = pixels === undefined ? [] : await codesIn(pixels, folder);
  return { codes, words: await wordsIn(canvas, { folder, progress, signal }) };
}
