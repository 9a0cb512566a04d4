import { areSame, type Days, overlap } from './days.ts';
import { isSpeech } from './deeds.ts';
import { isStretch, type Told } from './told.ts';

/** Mentions of the same days and of one kind, as indexes in ascending order. Never empty. */
export interface Block {
  readonly days: Days;
  /** From one stated end to another; or of days on which somebody only spoke; or of other days. */
  readonly kind: 'stretch' | 'speech' | 'days';
  readonly members: readonly number[];
}

/** The blocks of some mentions, which are ordered by first day; the blocks are so, too. */
export function blocksOf(told: readonly Told[]): Block[] {
  const blocks = new Map<string, Block & { readonly members: number[] }>();
  for (const [i, one] of told.entries()) {
    const { days, deeds } = one;
    const kind = isStretch(one) ? 'stretch' : isSpeech(deeds) ? 'speech' : 'days';
    const key = `${days.first} ${days.last} ${kind}`;
    const block = blocks.get(key);
    if (block) block.members.push(i);
    else blocks.set(key, { days, kind, members: [i] });
  }
  return [...blocks.values()];
}

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
