import type { Block } from './blocks.ts';
import type { Vector } from './vectors.ts';

/** A word that more mentions of a block have than this points to the first of these only... */
const COMMON = 16;
/** ...to so many: what a block says again and again, its first mentions say. */
const FIRST = 4;

/**
 * Tells `visit` the cosine of mentions of two blocks that have a word in common, each pair once, as indexes into the
 * vectors; for a block and itself, that of different mentions. Where they only share words that are common in the block,
 * one of the two is among the first that have it.
 */
export type Cosines = (
  a: Block,
  b: Block,
  visit: (one: number, other: number, cosine: number) => void,
) => void;

/**
 * Cosines of vectors of length 1. An inverted index of the larger block proposes the pairs, so that the cost is the words of
 * the smaller one, each times the few that it points to.
 */
export function cosinesOf(vectors: readonly Vector[]): Cosines {
  const { starts, words, weights, count } = flat(vectors);
  const indexes = new Map<Block, Index>();
  const indexOf = (block: Block): Index => {
    const known = indexes.get(block);
    if (known) return known;
    const index: Index = new Map();
    for (const member of block.members)
      for (let i = starts[member] ?? 0; i < (starts[member + 1] ?? 0); i++) {
        const word = words[i] ?? 0;
        const places = index.get(word);
        if (places) places.push(member);
        else index.set(word, [member]);
      }
    indexes.set(block, index);
    return index;
  };
  // Of the vector that is compared at the moment, the weight of each word; and for each other one the last it was met with.
  const own = new Float64Array(count);
  const met = new Int32Array(vectors.length).fill(-1);
  const cosineWith = (other: number): number => {
    let sum = 0;
    for (let i = starts[other] ?? 0; i < (starts[other + 1] ?? 0); i++)
      sum += (own[words[i] ?? 0] ?? 0) * (weights[i] ?? 0);
    return sum;
  };
  return (a, b, visit) => {
    const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a];
    const index = indexOf(large);
    for (const one of small.members) {
      const [start, end] = [starts[one] ?? 0, starts[one + 1] ?? 0];
      for (let i = start; i < end; i++) own[words[i] ?? 0] = weights[i] ?? 0;
      for (let i = start; i < end; i++) {
        const places = index.get(words[i] ?? 0) ?? [];
        const last = places.length > COMMON ? FIRST : places.length;
        for (let k = 0; k < last; k++) {
          const other = places[k] ?? 0;
          if (small === large && other >= one) break;
          if (met[other] === one) continue;
          met[other] = one;
          visit(one, other, cosineWith(other));
        }
      }
      for (let i = start; i < end; i++) own[words[i] ?? 0] = 0;
    }
  };
}

/** For each word those of a block that have it, in their order. */
type Index = Map<number, number[]>;

/** The words of all vectors in one list, as pairs are many: those of the i-th from `starts[i]` to `starts[i + 1]`. */
function flat(vectors: readonly Vector[]) {
  const size = vectors.reduce((sum, vector) => sum + vector.size, 0);
  const starts = new Int32Array(vectors.length + 1);
  const words = new Int32Array(size);
  const weights = new Float64Array(size);
  let [at, count] = [0, 0];
  for (const [i, vector] of vectors.entries()) {
    for (const [word, weight] of vector) {
      words[at] = word;
      weights[at++] = weight;
      count = Math.max(count, word + 1);
    }
    starts[i + 1] = at;
  }
  return { starts, words, weights, count };
}
