import type { Norm } from './layers.ts';

/** Keeps the variance of equal numbers from being 0. */
const EPSILON = 1e-6;

/** Put rows of numbers with a mean of 0 and a variance of 1, then scaled and raised as learned, into `out` (Ba, Kiros and Hinton 2016). */
export function normalise(from: Float32Array, out: Float32Array, rows: number, { scale, bias }: Norm): void {
  const width = scale.length;
  for (let start = 0; start < rows * width; start += width) {
    const row = from.subarray(start, start + width);
    const mean = row.reduce((sum, value) => sum + value, 0) / width;
    const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / width;
    const factor = 1 / Math.sqrt(variance + EPSILON);
    for (let k = 0; k < width; k += 1) {
      out[start + k] = ((row[k] ?? 0) - mean) * factor * (scale[k] ?? 0) + (bias[k] ?? 0);
    }
  }
}

/** How many things each piece looks for at once. */
const HEADS = 4;

/**
 * Let each of `rows` pieces look at all (attention: Vaswani and others 2017). A row of `from` has what the piece looks for,
 * what it is found by and what it tells, each of `width` numbers; what it is told goes to a row of `out`.
 */
export function attend(from: Float32Array, out: Float32Array, rows: number, width: number): void {
  const part = width / HEADS;
  const shares = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    for (let head = 0; head < HEADS; head += 1) {
      const sought = (row * 3 * width + head * part) | 0;
      for (let other = 0; other < rows; other += 1) {
        const found = (other * 3 + 1) * width + head * part;
        let sum = 0;
        for (let k = 0; k < part; k += 1) sum += (from[sought + k] ?? 0) * (from[found + k] ?? 0);
        shares[other] = sum / Math.sqrt(part);
      }
      toShares(shares);
      const told = out.subarray(row * width + head * part, row * width + (head + 1) * part).fill(0);
      for (let other = 0; other < rows; other += 1) {
        const share = shares[other] ?? 0;
        const telling = (other * 3 + 2) * width + head * part;
        for (let k = 0; k < part; k += 1) told[k] = (told[k] ?? 0) + share * (from[telling + k] ?? 0);
      }
    }
  }
}

/** Make logarithms into shares of 1, in place. */
function toShares(logarithms: Float32Array): void {
  const most = Math.max(...logarithms);
  let whole = 0;
  for (let k = 0; k < logarithms.length; k += 1)
    whole += logarithms[k] = Math.exp((logarithms[k] ?? 0) - most);
  for (let k = 0; k < logarithms.length; k += 1) logarithms[k] = (logarithms[k] ?? 0) / whole;
}
