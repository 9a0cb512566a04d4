import type { Asked } from './asked.ts';
import { add, type Direction, direction, dot, straightener } from './directions.ts';
import type { Passage } from './passages.ts';
import type { Vectors } from './vectors.ts';

/** How close the whole of a passage is to a query in meaning: a cosine, 0 where nothing is known. */
export type Closeness = (passage: Passage) => number;

/** Of how many passages at most what all of a story is about is found, and from how many on; how many directions tell it. */
const SAMPLE = { most: 2_000, least: 20 };
const TOPS = 2;

/**
 * Prepare the passages of a story; their directions are found when first asked for, and kept. `rarity` weighs index terms.
 * What all passages have in common is taken away: in a story about a trial every sentence is close to a question about the trial.
 */
export function closenessIn(
  passages: readonly Passage[],
  rarity: (term: string) => number,
): (asked: readonly Asked[], vectors: Vectors) => Closeness {
  const plain = ({ words }: Passage, vectors: Vectors): Direction =>
    sum(
      words.map(({ folded, term }) => [folded, rarity(term)]),
      vectors,
    );
  let straight: ((vector: Direction) => Direction) | undefined;
  const kept = new WeakMap<Passage, Direction>();
  return (asked, vectors) => {
    const query = sum(
      asked.map(({ word, weight }) => [word, weight]),
      vectors,
    );
    if (query.length === 0) return () => 0;
    straight ??= straightIn(spread(passages).flatMap((passage) => some(plain(passage, vectors))));
    const freed = (vector: Direction): Direction =>
      vector.length === 0 ? vector : direction(straight?.(vector) ?? vector);
    const sought = freed(query);
    return (passage) => {
      const known = kept.get(passage);
      if (known) return dot(sought, known);
      const fresh = freed(plain(passage, vectors));
      kept.set(passage, fresh);
      return dot(sought, fresh);
    };
  };
}

/** At most `SAMPLE.most` of some passages, evenly spread. */
function spread(passages: readonly Passage[]): readonly Passage[] {
  const step = Math.ceil(passages.length / SAMPLE.most);
  return passages.filter((_, i) => i % step === 0);
}

/** What takes away what the passages of a story have in common; a few passages have too little in common to tell. */
const straightIn = (sample: readonly Direction[]): ((vector: Direction) => Direction) =>
  sample.length < SAMPLE.least ? (vector) => vector : straightener(sample, TOPS);

const some = (vector: Direction): Direction[] => (vector.length === 0 ? [] : [vector]);

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
