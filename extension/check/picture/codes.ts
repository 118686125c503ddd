/** QR codes in a picture, read on this device. */
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

/** More codes than these are no message to a reader. */
const MAX_CODES = 8;

/** What the codes say, each once. `folder` is where the reader's wasm lies. */
export async function codesIn(picture: ImageData, folder: string): Promise<string[]> {
  prepareZXingModule({ overrides: { locateFile: (file: string) => folder + file } });
  const found = await readBarcodes(picture, {
    formats: ["QRCode", "MicroQRCode"],
    tryHarder: true,
    tryInvert: true,
    maxNumberOfSymbols: MAX_CODES,
  });
  return [...new Set(found.map(({ text }) => text.trim()).filter((text) => text !== ""))];
}
