import type { Block } from './blocks.ts';
import type { Proposals } from './proposals.ts';
import type { Weighed } from './weighed.ts';

/** How a block has changed. */
export interface BlockChange {
  /** The places that its members had. */
  readonly was: ReadonlyMap<Weighed, number>;
  /** For each former member its place now, or a negative number. */
  readonly now: readonly number[];
  /** For each word that proposes others of its members than it did, how it has changed. */
  readonly moved: ReadonlyMap<number, Move>;
}

interface Move {
  /** The places of those that it proposes now, and did not. */
  readonly fresh: readonly number[];
  /** Whether there are members that it proposed, and does not now. */
  readonly dropped: boolean;
}

/** How a block has changed that had other members before, or the same. */
export function changeOf(before: Block, block: Block, proposals: Proposals): BlockChange {
  const was = placesOf(before);
  const places = block === before ? was : placesOf(block);
  const now = before.members.map((one) => places.get(one) ?? -1);
  const come = block.members.filter((one) => !was.has(one));
  const gone = before.members.filter((one) => !places.has(one));
  const words = new Set([...come, ...gone].flatMap(({ vector }) => vector.words));
  const moved = new Map<number, Move>();
  for (const word of words) {
    const proposed = proposals.of(word, block);
    const former = proposals.of(word, before).map((place) => now[place] ?? -1);
    const fresh = proposed.filter((place) => !former.includes(place));
    const dropped = former.some((place) => place >= 0 && !proposed.includes(place));
    if (fresh.length > 0 || dropped) moved.set(word, { fresh, dropped });
  }
  return { was, now, moved };
}

const placesOf = ({ members }: Block): ReadonlyMap<Weighed, number> =>
  new Map(members.map((one, place) => [one, place]));
