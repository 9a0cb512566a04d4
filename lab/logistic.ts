/** One example: the values of its features, and whether it is one of those sought. */
export interface Example {
  readonly values: readonly number[];
  readonly sought: boolean;
}

const STEPS = 12;
/** How much large weights are held back if the caller does not say, in examples. */
const RIDGE = 1;

/**
 * The weights of a logistic regression: the bias, then one a feature. Newton's method on standardised values.
 * Throws a RangeError without examples.
 */
export function fitLogistic(examples: readonly Example[], ridge = RIDGE): number[] {
  const width = examples[0]?.values.length;
  if (width === undefined) throw new RangeError('nothing to fit');
  const mean = Array.from({ length: width }, (_, k) => average(examples.map((e) => e.values[k] ?? 0)));
  const spread = mean.map(
    (m, k) => Math.sqrt(average(examples.map((e) => ((e.values[k] ?? 0) - m) ** 2))) || 1,
  );
  const rows = examples.map((e) => [1, ...e.values.map((v, k) => (v - (mean[k] ?? 0)) / (spread[k] ?? 1))]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((w, k) => (k === 0 ? 0 : -ridge * w));
    const curvature = weights.map((_, k) => weights.map((_, l): number => (k === l && k > 0 ? ridge : 0)));
    for (const [n, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, v, k) => sum + v * (weights[k] ?? 0), 0)));
      const miss = (examples[n]?.sought ? 1 : 0) - p;
      for (const [k, v] of row.entries()) {
        gradient[k] = (gradient[k] ?? 0) + miss * v;
        const line = curvature[k] ?? [];
        for (const [l, u] of row.entries()) line[l] = (line[l] ?? 0) + p * (1 - p) * v * u;
      }
    }
    const move = solve(curvature, gradient);
    weights = weights.map((w, k) => w + (move[k] ?? 0));
  }
  const [bias = 0, ...slopes] = weights;
  const plain = slopes.map((w, k) => w / (spread[k] ?? 1));
  return [plain.reduce((sum, w, k) => sum - w * (mean[k] ?? 0), bias), ...plain];
}

const average = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** The x of `matrix` x = `right`, by Gauss-Jordan elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0]);
  for (const [k, pivot] of rows.entries()) {
    const lead = pivot[k] ?? 1;
    for (const [l] of pivot.entries()) pivot[l] = (pivot[l] ?? 0) / lead;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[k] ?? 0;
      for (const [l, v] of pivot.entries()) row[l] = (row[l] ?? 0) - factor * v;
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}
