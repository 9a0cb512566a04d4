import { type Block, blockPairs, blocksOf } from './blocks.ts';
import { type Coherence, coherencesOf } from './coherence.ts';
import { cosinesOf } from './cosines.ts';
import { areSame, lengthOf } from './days.ts';
import { judgeOf } from './judge.ts';
import { Strongest } from './strongest.ts';
import type { Told } from './told.ts';
import type { Vector } from './vectors.ts';

/**
 * So alike must two mentions be: the geometric mean of their cosine and of the average cosine of all that is told of
 * their days. Where all articles tell one thing of a date, little in common is enough; where they tell many things, as
 * of the day before they went to print, the words must say which.
 */
const ALIKE = 0.17;
/** With this cosine two mentions of one day are alike, whatever else is told of it. */
const CERTAIN = 0.4;
/** So many times as alike must two mentions of one article be: who gives a date twice mostly has two things to tell. */
const IN_ONE_ARTICLE = 2;
/** And so many times as alike what somebody said on a day and what happened then: what was said may be of another day. */
const SPEECH = 1.5;
/** Of so many days on, much happens that is told in like words: what belongs to a part of them must be proved. */
const YEAR = 200;
/** With this cosine two mentions are alike that provably tell of one deed. */
const PROVED = 0.05;
/**
 * Of so many links a mention keeps the strongest: what joins hundreds of mentions of one day joins each with its
 * nearest, and the links of a day grow with its mentions, not with their pairs.
 */
const MOST = 8;

/** Two mentions that tell of one event, as indexes. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** The cosine that makes two mentions of their days alike. */
  readonly needed: number;
}

/**
 * The pairs of mentions that are alike and have a day in common, the most alike first. `told` is ordered by first day,
 * `vectors` has what is told of each. Only mentions of common days that share a word are compared, and of these only the
 * likest of each mention are kept: the cost grows with the words of the mentions, not with the mentions of a day.
 */
export function linksOf(told: readonly Told[], vectors: readonly Vector[]): Link[] {
  const cosines = cosinesOf(vectors);
  const judge = judgeOf(told);
  const blocks = blocksOf(told);
  const coherences = coherencesOf(blocks, vectors);
  // Hundreds of thousands of links are found: as numbers, they are no objects that somebody has to clear away.
  const [ones, others, needs, strengths]: [number[], number[], number[], number[]] = [[], [], [], []];
  const strongest = new Strongest(told.length, MOST);
  for (const [one, other] of blockPairs(blocks)) {
    const usual = neededBy(one, other, coherences);
    // Of days that much is told of, most pairs are too weak to be kept: that must be seen at once, of millions.
    const least = Math.min(PROVED, usual);
    cosines(one, other, (a, b, cosine) => {
      if (cosine < least) return;
      if (cosine / least <= strongest.bound(a) && cosine / least <= strongest.bound(b)) return;
      const verdict = judge(a, b);
      const within = told[a]?.mention.article === told[b]?.mention.article ? IN_ONE_ARTICLE : 1;
      const needed = verdict === 'one' ? least : within * usual;
      if (verdict === 'two' || cosine < needed) return;
      const strength = cosine / needed;
      const link = ones.push(a) - 1;
      others.push(b);
      needs.push(needed);
      strengths.push(strength);
      strongest.add(a, link, strength);
      strongest.add(b, link, strength);
    });
  }
  const of = (list: readonly number[], link: number): number => list[link] ?? 0;
  return Array.from(
    strongest.all.sort((x, y) => of(strengths, y) - of(strengths, x) || x - y),
    (link) => ({ a: of(ones, link), b: of(others, link), needed: of(needs, link) }),
  );
}

/** The cosine that mentions of two articles need to be alike, of two blocks of common days; infinite for a year and a part of it. */
function neededBy(a: Block, b: Block, coherences: ReadonlyMap<Block, Coherence>): number {
  const same = areSame(a.days, b.days);
  const longer = lengthOf(a.days) >= lengthOf(b.days) ? a : b;
  if (!same && lengthOf(longer.days) >= YEAR) return Number.POSITIVE_INFINITY;
  const around = coherences.get(longer) ?? NONE;
  const speech = (a.kind === 'speech') === (b.kind === 'speech') ? 1 : SPEECH;
  return speech * Math.min(CERTAIN, ALIKE ** 2 / (same ? around.same : around.within));
}

const NONE: Coherence = { same: 0, within: 0 };
