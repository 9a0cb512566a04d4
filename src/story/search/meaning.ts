import { add, type Direction, direction, dot } from './directions.ts';
import type { Passage } from './passages.ts';
import type { Asked } from './query.ts';
import type { Vectors } from './vectors.ts';

/** How close the whole of a passage is to a query in meaning: a cosine, 0 where nothing is known. */
export type Closeness = (passage: Passage) => number;

/** Prepare the passages of a story; their directions are found when first asked for, and kept. `rarity` weighs index terms. */
export function closenessIn(
  rarity: (term: string) => number,
): (asked: readonly Asked[], vectors: Vectors) => Closeness {
  const kept = new WeakMap<Passage, Direction>();
  const directionOf = (passage: Passage, vectors: Vectors): Direction => {
    const known = kept.get(passage);
    if (known) return known;
    const fresh = sum(
      passage.words.map(({ folded, term }) => [folded, rarity(term)]),
      vectors,
    );
    kept.set(passage, fresh);
    return fresh;
  };
  return (asked, vectors) => {
    const query = sum(
      asked.map(({ word, weight }) => [word, weight]),
      vectors,
    );
    if (query.length === 0) return () => 0;
    return (passage) => dot(query, directionOf(passage, vectors));
  };
}

/** The direction of some words with their weights, each word once; empty when none is known. */
function sum(words: readonly (readonly [word: string, weight: number])[], vectors: Vectors): Direction {
  let whole: Direction = new Float32Array(0);
  for (const [word, weight] of new Map(words)) {
    const one = vectors.of(word);
    if (!one) continue;
    if (whole.length === 0) whole = new Float32Array(one.length);
    add(whole, one, weight);
  }
  return direction(whole);
}
