import { once } from '../once.ts';
import type { Block } from './blocks.ts';
import { areSame, isWithin } from './days.ts';
import { Dense } from './dense.ts';
import type { Vector } from './vectors.ts';

/** How alike all is that is told of the days of a block: of exactly these, or of any period within them. */
export interface Coherences {
  readonly same: (block: Block) => number;
  readonly within: (block: Block) => number;
}

/**
 * The coherences of some blocks, which are ordered by first day; each is worked out when it is first asked for. `words` is how
 * many there are in all. What a block tells is summed up once, so the cost is its words for each of the periods around it.
 */
export function coherencesOf(blocks: readonly Block[], words: number): Coherences {
  const begins = new Map<number, number>();
  for (const [i, { days }] of blocks.entries()) if (!begins.has(days.first)) begins.set(days.first, i);
  const from = ({ days }: Block): Block[] => {
    const found: Block[] = [];
    for (let i = begins.get(days.first) ?? 0; i < blocks.length; i++) {
      const other = blocks[i];
      if (!other || other.days.first > days.last) break;
      if (isWithin(other.days, days)) found.push(other);
    }
    return found;
  };
  const sum = new Dense(words);
  return {
    same: once((block) =>
      coherenceOf(
        from(block).filter(({ days }) => areSame(days, block.days)),
        sum,
      ),
    ),
    within: once((block) =>
      coherenceOf(
        from(block).filter(({ kind }) => kind !== 'stretch'),
        sum,
      ),
    ),
  };
}

/** What each block tells in sum: kept, as most blocks stay when a story changes. */
const told = new WeakMap<Block, Vector>();

function toldIn(block: Block, sum: Dense): Vector {
  const known = told.get(block);
  if (known) return known;
  sum.clear();
  for (const { vector } of block.members) sum.add(vector);
  const all = sum.vector;
  told.set(block, all);
  return all;
}

/** Coherence has so many steps until it has doubled, so that one mention more leaves most days as they were. */
const STEPS = 8;

/** The average cosine of all mentions of some blocks, each with each other one, 0 to 1; 0 for less than two. */
function coherenceOf(blocks: readonly Block[], sum: Dense): number {
  const vectors = blocks.map((block) => toldIn(block, sum));
  const count = blocks.reduce((all, { members }) => all + members.length, 0);
  sum.clear();
  for (const vector of vectors) sum.add(vector);
  const average = count < 2 ? 0 : (sum.square - count) / (count * (count - 1));
  return average > 0 ? 2 ** (Math.round(STEPS * Math.log2(average)) / STEPS) : 0;
}
