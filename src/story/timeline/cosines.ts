import type { Vector } from './vectors.ts';

/**
 * Tells `visit` the cosine of the `of`-th of some vectors of length 1 with each later one, up to `end` (exclusive), that
 * is at least as alike as asked for and has a word in common with it, in no order.
 */
export type Cosines = (of: number, end: number, visit: (other: number, cosine: number) => void) => void;

/**
 * Cosines of at least `least` by an inverted index, so that the cost is the words that vectors share, not the vectors'
 * pairs. The words of all vectors stand in one list, and so do all places of all words: pairs are many.
 */
export function cosinesOf(vectors: readonly Vector[], least: number): Cosines {
  const counts = new Map<number, number>();
  for (const vector of vectors)
    for (const word of vector.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const size = counts.values().reduce((sum, count) => sum + count, 0);
  /** Where the places of each word end; those of the vectors, in their order, and the weights there. */
  const ends = new Map<number, number>();
  const others = new Int32Array(size);
  const weights = new Float64Array(size);
  /** Where the words of each vector begin; for each word its place, and where the word's places end. */
  const starts = new Int32Array(vectors.length + 1);
  const places = new Int32Array(size);
  const lasts = new Int32Array(size);
  const next = new Map<number, number>();
  let at = 0;
  for (const [word, count] of counts) {
    next.set(word, at);
    at += count;
    ends.set(word, at);
  }
  at = 0;
  for (const [i, vector] of vectors.entries()) {
    for (const [word, weight] of vector) {
      const place = next.get(word) ?? 0;
      next.set(word, place + 1);
      others[place] = i;
      weights[place] = weight;
      places[at] = place;
      lasts[at] = ends.get(word) ?? 0;
      at++;
    }
    starts[i + 1] = at;
  }
  const sums = new Float64Array(vectors.length);
  const met = new Int32Array(vectors.length);
  return (of, end, visit) => {
    let count = 0;
    for (let i = starts[of] ?? 0; i < (starts[of + 1] ?? 0); i++) {
      const place = places[i] ?? 0;
      const last = lasts[i] ?? 0;
      const own = weights[place] ?? 0;
      for (let k = place + 1; k < last; k++) {
        const other = others[k] ?? 0;
        if (other >= end) break;
        const sum = sums[other] ?? 0;
        if (sum === 0) met[count++] = other;
        sums[other] = sum + own * (weights[k] ?? 0);
      }
    }
    for (let i = 0; i < count; i++) {
      const other = met[i] ?? 0;
      const cosine = sums[other] ?? 0;
      sums[other] = 0;
      if (cosine >= least) visit(other, cosine);
    }
  };
}
