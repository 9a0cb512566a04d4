import { inflateSync } from 'node:zlib';

/** A decoded picture: four bytes a pixel (red, green, blue, opacity), row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The prediction of a byte from those to the left, above, and above to the left. PNG specification, section 9. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Decodes a PNG of eight bits a channel with opacity, not interlaced. Throws for anything else. */
export function decodePng(png: Uint8Array): Pixels {
  const file = Buffer.from(png);
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  if (file[24] !== 8 || file[25] !== 6 || file[28] !== 0) throw new Error('another kind of PNG');
  const raw = inflateSync(Buffer.concat(parts));
  const row = 4 * width;
  const data = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x >= 4 ? (data[at - 4] ?? 0) : 0;
      const up = y ? (data[at - row] ?? 0) : 0;
      const corner = x >= 4 && y ? (data[at - row - 4] ?? 0) : 0;
      data[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return { width, height, data };
}

/** How many pixels of an area are as good as a colour, `#rrggbb`. */
export function countOf(
  { width, data }: Pixels,
  colour: string,
  { x = 0, y = 0, to }: { readonly x?: number; readonly y?: number; readonly to: readonly [number, number] },
): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let row = y; row < to[1]; row++)
    for (let column = x; column < to[0]; column++) {
      const at = 4 * (row * width + column);
      if (wanted.every((value, i) => Math.abs(value - (data[at + i] ?? 0)) < 24)) count++;
    }
  return count;
}
