/** From a file to pixels: what is taken for a picture, and how large it may be. */

/** Largest file (bytes). */
const MAX_BYTES = 25_000_000;
/** Most pixels of a picture that is opened at all, so that a page does not run out of memory. */
const MAX_PIXELS = 50_000_000;
/** Most pixels that are read; a larger picture is made smaller. A long screenshot of a phone has about ten million. */
const MAX_READ_PIXELS = 16_000_000;
/** A picture narrower than this (px) is doubled: its letters are too small to be told apart. Phones have more. */
const NARROW = 600;

/** Why a picture cannot be read. */
export type Refusal = "file-size" | "pixels" | "no-picture";

export class PictureError extends Error {
  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(refusal, options);
  }
}

/** Factor by which a picture is drawn. */
export function scaleOf(width: number, height: number): number {
  const wanted = width < NARROW ? 2 : 1;
  return Math.min(wanted, Math.sqrt(MAX_READ_PIXELS / (width * height)));
}

/** The picture in a file, at the size at which it is read. Rejects with a `PictureError`. */
export async function pixelsOf(file: Blob): Promise<OffscreenCanvas> {
  if (file.size > MAX_BYTES) throw new PictureError("file-size");
  let picture;
  try {
    picture = await createImageBitmap(file);
  } catch (error) {
    throw new PictureError("no-picture", { cause: error });
  }
  try {
    const { width, height } = picture;
    if (width * height > MAX_PIXELS) throw new PictureError("pixels");
    const scale = scaleOf(width, height);
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (context === null) throw new PictureError("no-picture");
    // What shines through a picture is white in every viewer of pictures.
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    picture.close();
  }
}
