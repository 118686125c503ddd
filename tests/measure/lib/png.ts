/**
 * Makes a screenshot's file small: a table of 256 colours instead of three bytes for each pixel. Screenshots consist of few
 * colours and the shades between them at the edges of letters, so the eye sees no difference.
 */
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes of length, type and checksum around each chunk's data. */
const FRAME = 12;

/** Colours closer than this (squared distance) to one in the table are not worth an entry. */
const ALIKE = 40;

interface Raster {
  header: Buffer;
  /** For each row its pixels, each `0xRRGGBB`. */
  rows: number[][];
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + FRAME;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The neighbour PNG's fourth filter predicts from. */
function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** What filter `type` expects at byte `index` of `row`. */
function prediction(type: number, row: Buffer, above: Buffer, index: number, depth: number): number {
  const left = index < depth ? 0 : (row[index - depth] ?? 0);
  const up = above[index] ?? 0;
  switch (type) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, index < depth ? 0 : (above[index - depth] ?? 0));
    default:
      return 0;
  }
}

function decode(png: Buffer): Raster {
  const chunks = chunksOf(png);
  const header = chunks[0]?.data ?? Buffer.alloc(0);
  if (header[8] !== 8 || header[9] !== 2) throw new Error("only 8-bit RGB pictures are known here");
  const depth = 3;
  const [stride, height] = [header.readUInt32BE(0) * depth, header.readUInt32BE(4)];
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map((part) => part.data)));
  const rows: number[][] = [];
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y += 1) {
    const at = y * (stride + 1);
    const row = Buffer.from(data.subarray(at + 1, at + 1 + stride));
    for (let x = 0; x < stride; x += 1) {
      row[x] = ((row[x] ?? 0) + prediction(data[at] ?? 0, row, above, x, depth)) & 0xff;
    }
    rows.push(Array.from({ length: stride / depth }, (_, x) => row.readUIntBE(x * depth, depth)));
    above = row;
  }
  return { header, rows };
}

function distance(a: number, b: number): number {
  const difference = (shift: number) => ((a >> shift) & 0xff) - ((b >> shift) & 0xff);
  return difference(16) ** 2 + difference(8) ** 2 + difference(0) ** 2;
}

/** The most frequent colours, but of those that look the same only one. */
function tableOf(rows: readonly number[][]): number[] {
  const counts = new Map<number, number>();
  for (const colour of rows.flat()) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const table: number[] = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (table.length === 256) break;
    if (table.every((other) => distance(colour, other) > ALIKE)) table.push(colour);
  }
  return table;
}

/** Finds the nearest entry of the table, each colour once. */
function indexer(table: readonly number[]): (colour: number) => number {
  const known = new Map<number, number>();
  return (colour) => {
    let index = known.get(colour);
    if (index === undefined) {
      const distances = table.map((entry) => distance(colour, entry));
      index = distances.indexOf(Math.min(...distances));
      known.set(colour, index);
    }
    return index;
  };
}

export function shrink(png: Buffer): Buffer {
  const { header, rows } = decode(png);
  const table = tableOf(rows);
  const indexOf = indexer(table);
  const indexed = Buffer.from(header);
  // Colour type "palette"; each row begins with the number of its filter, none.
  indexed[9] = 3;
  const data = Buffer.concat(rows.map((row) => Buffer.from([0, ...row.map(indexOf)])));
  const palette = Buffer.from(table.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", indexed),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(data, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
