import type { Block } from './blocks.ts';
import type { Proposals } from './proposals.ts';
import type { Weighed } from './weighed.ts';

/** How a block has changed. */
export interface BlockChange {
  /** The places that its members had. */
  readonly was: ReadonlyMap<Weighed, number>;
  /** For each former member its place now, or a negative number. */
  readonly now: readonly number[];
  /** The words that propose others of its members than they did. */
  readonly moved: ReadonlySet<number>;
}

/** How a block has changed that had other members before, or the same. */
export function changeOf(before: Block, block: Block, proposals: Proposals): BlockChange {
  const was = placesOf(before);
  const places = block === before ? was : placesOf(block);
  const now = before.members.map((one) => places.get(one) ?? -1);
  const come = block.members.filter((one) => !was.has(one));
  const gone = before.members.filter((one) => !places.has(one));
  const words = new Set([...come, ...gone].flatMap(({ vector }) => vector.words));
  const isMoved = (word: number): boolean => {
    const [former, present] = [proposals.of(word, before), proposals.of(word, block)];
    return former.length !== present.length || former.some((place, i) => now[place] !== present[i]);
  };
  return { was, now, moved: new Set([...words].filter(isMoved)) };
}

const placesOf = ({ members }: Block): ReadonlyMap<Weighed, number> =>
  new Map(members.map((one, place) => [one, place]));
