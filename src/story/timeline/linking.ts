import { type Block, blockPairs, blocksOf } from './blocks.ts';
import { type Coherences, coherencesOf } from './coherence.ts';
import { areSame, lengthOf } from './days.ts';
import { Links } from './links.ts';
import { PairLinker, type PairLinks } from './pair-links.ts';
import { Strongest } from './strongest.ts';
import type { Weighing } from './weighed.ts';

/**
 * So alike must two mentions be: the geometric mean of their cosine and of the average cosine of all that is told of
 * their days. Where all articles tell one thing of a date, little in common is enough; where they tell many things, as
 * of the day before they went to print, the words must say which.
 */
const ALIKE = 0.17;
/** With this cosine two mentions of one day are alike, whatever else is told of it. */
const CERTAIN = 0.4;
/** So many times as alike what somebody said on a day and what happened then: what was said may be of another day. */
const SPEECH = 1.5;
/** Of so many days on, much happens that is told in like words: what belongs to a part of them must be proved. */
const YEAR = 200;
/**
 * Of so many links a mention keeps the strongest: what joins hundreds of mentions of one day joins each with its
 * nearest, and the links of a day grow with its mentions, not with their pairs.
 */
const MOST = 8;

/** The mentions of a story, linked. */
export interface Linking {
  /** By their keys, ordered by first day. */
  readonly blocks: ReadonlyMap<string, Block>;
  /** The links of each two blocks, or within one, by their keys. */
  readonly pairs: ReadonlyMap<string, PairLinks>;
}

export const UNLINKED: Linking = { blocks: new Map(), pairs: new Map() };

/**
 * Links the mentions that are alike and have a day in common. Only mentions of common days that share a word are compared:
 * the cost grows with the words of the mentions, not with the mentions of a day. What `before` has of the same is kept.
 */
export function linkMentions({ all, vocabulary }: Weighing, before: Linking): Linking {
  const words = vocabulary.numbers.size;
  const blocks = blocksOf(all.values(), before.blocks);
  const coherences = coherencesOf([...blocks.values()], words);
  const linker = new PairLinker(words, before.blocks);
  const pairs = new Map<string, PairLinks>();
  for (const [one, other] of blockPairs([...blocks.values()])) {
    const key = `${one.key}, ${other.key}`;
    pairs.set(key, linker.link(one, other, neededBy(one, other, coherences), before.pairs.get(key)));
  }
  return { blocks, pairs };
}

/** The cosine that mentions of two articles need to be alike, of two blocks of common days; infinite for a year and a part of it. */
function neededBy(a: Block, b: Block, { same, within }: Coherences): number {
  const areOne = areSame(a.days, b.days);
  const longer = lengthOf(a.days) >= lengthOf(b.days) ? a : b;
  if (!areOne && lengthOf(longer.days) >= YEAR) return Number.POSITIVE_INFINITY;
  const speech = (a.kind === 'speech') === (b.kind === 'speech') ? 1 : SPEECH;
  return speech * Math.min(CERTAIN, ALIKE ** 2 / (areOne ? same(longer) : within(longer)));
}

/** The links of all mentions, which are numbered block by block: of each mention the strongest only. */
export function strongestLinks({ blocks, pairs }: Linking): Links {
  const starts = new Map<Block, number>();
  let mentions = 0;
  for (const block of blocks.values()) {
    starts.set(block, mentions);
    mentions += block.members.length;
  }
  const placed = Array.from(pairs.values(), ({ small, large, links }) => ({
    links,
    one: starts.get(small) ?? 0,
    other: starts.get(large) ?? 0,
  }));
  const strongest = new Strongest(mentions, MOST);
  let number = 0;
  for (const { links, one, other } of placed)
    for (let i = 0; i < links.size; i++) {
      strongest.add(one + (links.ones[i] ?? 0), number, links.strengths[i] ?? 0);
      strongest.add(other + (links.others[i] ?? 0), number++, links.strengths[i] ?? 0);
    }
  const kept = new Links();
  const isKept = strongest.kept;
  number = 0;
  for (const { links, one, other } of placed)
    for (let i = 0; i < links.size; i++)
      if (isKept[number++]) kept.take(links, i, one + (links.ones[i] ?? 0), other + (links.others[i] ?? 0));
  return kept;
}
