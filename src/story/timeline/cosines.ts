import type { Vector } from './vectors.ts';

/**
 * Tells `visit` the cosine of the `of`-th of some vectors of length 1 with each later one, up to `end` (exclusive), that
 * has a word in common with it, in no order.
 */
export type Cosines = (of: number, end: number, visit: (other: number, cosine: number) => void) => void;

/** A word of a vector: where the vector stands in the list of all that have the word, and how much the word weighs. */
interface Place {
  readonly at: number;
  readonly list: readonly number[];
  readonly weights: readonly number[];
}

/** Cosines by an inverted index, so that the cost is the words that vectors share, not the vectors' pairs. */
export function cosinesOf(vectors: readonly Vector[]): Cosines {
  const lists = new Map<number, { readonly list: number[]; readonly weights: number[] }>();
  const places = vectors.map((vector, i) =>
    Array.from(vector, ([word, weight]): Place => {
      const known = lists.get(word) ?? { list: [], weights: [] };
      lists.set(word, known);
      known.weights.push(weight);
      return { at: known.list.push(i) - 1, ...known };
    }),
  );
  const sums = new Float64Array(vectors.length);
  return (of, end, visit) => {
    const met: number[] = [];
    for (const { at, list, weights } of places[of] ?? []) {
      const own = weights[at] ?? 0;
      for (let k = at + 1; k < list.length; k++) {
        const other = list[k] ?? end;
        if (other >= end) break;
        const sum = sums[other] ?? 0;
        if (sum === 0) met.push(other);
        sums[other] = sum + own * (weights[k] ?? 0);
      }
    }
    for (const other of met) {
      visit(other, sums[other] ?? 0);
      sums[other] = 0;
    }
  };
}
