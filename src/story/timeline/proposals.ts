import { once } from '../once.ts';
import type { Block } from './blocks.ts';
import type { Weighed } from './weighed.ts';

/** A word that more mentions of a block have than this proposes the first of these only... */
const COMMON = 16;
/** ...so many: what a block says again and again, its first mentions say. */
const FIRST = 4;

/** For each word of a block the places of the members that it proposes. */
type Index = ReadonlyMap<number, readonly number[]>;

function indexOf({ members }: Block): Index {
  const index = new Map<number, number[]>();
  for (const [place, { vector }] of members.entries())
    for (const word of vector.words) {
      const places = index.get(word);
      if (places) places.push(place);
      else index.set(word, [place]);
    }
  for (const [word, places] of index) if (places.length > COMMON) index.set(word, places.slice(0, FIRST));
  return index;
}

/** Proposes what mentions are to be compared with, from inverted indexes of blocks: each is made when it is first needed. */
export class Proposals {
  readonly #indexOf = once(indexOf);

  /**
   * The members of a block that share a word with a mention, by their places, each once, in their order. Of a word that is
   * common in the block, the first that have it.
   */
  to({ vector }: Weighed, block: Block): readonly { readonly at: number; readonly link?: undefined }[] {
    const found = new Set<number>();
    for (const word of vector.words) for (const place of this.of(word, block)) found.add(place);
    return Array.from(found, (at) => ({ at })).sort((a, b) => a.at - b.at);
  }

  /** The members of a block that a word proposes, by their places. */
  of(word: number, block: Block): readonly number[] {
    return this.#indexOf(block).get(word) ?? [];
  }
}
