/** A QR code to be read again. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";

const wasm = await readFile(fileURLToPath(import.meta.resolve("zxing-wasm/writer/zxing_writer.wasm")));
prepareZXingModule({
  overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) },
});

/** A row of 0 and 1 for each line of squares. */
export async function codeFor(text: string): Promise<string[]> {
  const { error, symbol } = await writeBarcode(text, { format: "QRCode" });
  if (error !== "") throw new Error(error);
  const { data, width, height } = symbol;
  const row = (y: number) =>
    Array.from(data.subarray(y * width, (y + 1) * width), (shade) => (shade === 0 ? "1" : "0"));
  return Array.from({ length: height }, (_, y) => row(y).join(""));
}
