/** A vector; of a word or a text, of length 1. */
export type Direction = Float32Array;

/** The inner product: for vectors of length 1 the cosine, from -1 to 1. */
export function dot(a: Direction, b: Direction): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/** A vector made 1 long, in place. */
export function direction(vector: Direction): Direction {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  for (let k = 0; k < vector.length; k += 1) vector[k] = (vector[k] ?? 0) / length;
  return vector;
}

/** Add a vector times a factor to another, in place. */
export function add(to: Direction, vector: Direction, factor: number): Direction {
  for (let k = 0; k < to.length; k += 1) to[k] = (to[k] ?? 0) + factor * (vector[k] ?? 0);
  return to;
}

/** The rounds of the power iteration that finds a direction along which vectors differ most. */
const ROUNDS = 30;

/**
 * What takes from a vector all that the vectors of a sample have in common, in place: their mean and the `tops` directions in
 * which they differ most. Of the words of a language those tell how frequent a word is rather than what it means
 * ("all-but-the-top": Mu and Viswanath 2018); of the sentences of a text they tell what all of it is about (Arora, Liang and Ma 2017).
 * The vectors of the sample are changed.
 */
export function straightener(sample: readonly Direction[], tops: number): (vector: Direction) => Direction {
  const width = sample[0]?.length ?? 0;
  const mean = new Float32Array(width);
  for (const vector of sample) add(mean, vector, 1 / sample.length);
  for (const vector of sample) add(vector, mean, -1);
  const common: Direction[] = [];
  const without = (vector: Direction): Direction => {
    for (const top of common) add(vector, top, -dot(top, vector));
    return vector;
  };
  while (common.length < tops) {
    const top = foremost(sample, width);
    common.push(top);
    for (const vector of sample) add(vector, top, -dot(top, vector));
  }
  return (vector) => without(add(vector, mean, -1));
}

/** The direction along which some vectors with a mean of 0 differ most. */
function foremost(vectors: readonly Direction[], width: number): Direction {
  let top = direction(new Float32Array(width).fill(1));
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float32Array(width);
    for (const vector of vectors) add(next, vector, dot(top, vector));
    top = direction(next);
  }
  return top;
}
