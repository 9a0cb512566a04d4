/** How alike the `i`-th and the `j`-th passage of a list are, 0 to 1; symmetric. */
export type Likenesses = (i: number, j: number) => number;

/** So that no passage is cut off from the others. */
const FLOOR = 1e-3;

/**
 * How alike passages are in what else is like them, -1 to 1: two reports of one event resemble the same third ones
 * even where they share few words themselves. `likeness` is asked once for each pair of the `count` passages.
 *
 * Passages are the nodes of a graph whose edges are likenesses squared, and two are compared by where a random walk
 * from each of them is after two steps, less where every walk ends in the long run (a diffusion map:
 * R. R. Coifman and S. Lafon, 2006). Time grows with the cube of `count`: for hundreds of passages, not thousands.
 */
export function contextOf(count: number, likeness: Likenesses): Likenesses {
  const step = new Float64Array(count * count);
  const degrees = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      const weight = FLOOR + (i === j ? 0 : likeness(i, j) ** 2);
      put(step, i * count + j, weight);
      put(step, j * count + i, weight);
      put(degrees, i, at(degrees, i) + weight);
      if (i !== j) put(degrees, j, at(degrees, j) + weight);
    }
  }
  const total = degrees.reduce((sum, degree) => sum + degree, 0);
  const rest = degrees.map((degree) => Math.sqrt(degree / total));
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const [x, y] = [at(degrees, i), at(degrees, j)];
      put(step, i * count + j, at(step, i * count + j) / Math.sqrt(x * y) - at(rest, i) * at(rest, j));
    }
  }
  const after = squared(squared(step, count), count);
  return (i, j) => {
    const length = Math.sqrt(at(after, i * count + i) * at(after, j * count + j));
    return length > 0 ? at(after, i * count + j) / length : 0;
  };
}

const at = (of: Float64Array, i: number): number => of[i] ?? 0;
const put = (of: Float64Array, i: number, value: number): void => {
  of[i] = value;
};

/** A symmetric matrix times itself: every entry is the product of two rows. */
function squared(matrix: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  const rows = Array.from({ length: size }, (_, i) => matrix.subarray(i * size, (i + 1) * size));
  for (const [i, x] of rows.entries()) {
    for (const [j, y] of rows.slice(0, i + 1).entries()) {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += at(x, k) * at(y, k);
      put(result, i * size + j, sum);
      put(result, j * size + i, sum);
    }
  }
  return result;
}
