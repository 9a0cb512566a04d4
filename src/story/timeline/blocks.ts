import { isSameList } from '../same-list.ts';
import { areSame, type Days, overlap } from './days.ts';
import type { Kind, Weighed } from './weighed.ts';

/**
 * Mentions of the same days and of one kind. It is one object from change to change of the story for as long as its
 * members are what they are.
 */
export interface Block {
  /** What tells it from all others: its days and its kind. */
  readonly key: string;
  readonly days: Days;
  readonly kind: Kind;
  /** In the order of the story; never empty. */
  readonly members: readonly Weighed[];
}

const keyOf = ({ told: { days }, kind }: Weighed): string => `${days.first} ${days.last} ${kind}`;

/** The blocks of some mentions by their keys, ordered by first day; `before` are those that there were. */
export function blocksOf(
  mentions: Iterable<Weighed>,
  before: ReadonlyMap<string, Block>,
): ReadonlyMap<string, Block> {
  const blocks = Array.from(Map.groupBy(mentions, keyOf), ([key, members]): Block[] => {
    const known = before.get(key);
    const [first] = members;
    if (known && isSameList(known.members, members)) return [known];
    return first ? [{ key, days: first.told.days, kind: first.kind, members }] : [];
  }).flat();
  return new Map(blocks.sort(BY_DAYS).map((block) => [block.key, block]));
}

const BY_DAYS = (a: Block, b: Block): number =>
  a.days.first - b.days.first || a.days.last - b.days.last || (a.kind < b.kind ? -1 : 1);

/**
 * Each block with itself and with each other whose mentions may tell of the same event; `blocks` are ordered by first day.
 * No stretch is another one, and what somebody said on a day did not happen in some longer time.
 */
export function* blockPairs(blocks: readonly Block[]): Generator<readonly [Block, Block]> {
  for (const [i, one] of blocks.entries()) {
    for (let j = i; j < blocks.length; j++) {
      const other = blocks[j];
      if (!other || other.days.first > one.days.last) break;
      const oneKind = one.kind === other.kind && one.kind !== 'stretch';
      if (areSame(one.days, other.days) || (oneKind && overlap(one.days, other.days))) yield [one, other];
    }
  }
}
