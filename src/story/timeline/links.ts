import { type Block, blockPairs, blocksOf } from './blocks.ts';
import { cosinesOf } from './cosines.ts';
import { areSame, type Days, lengthOf } from './days.ts';
import { judgeOf } from './judge.ts';
import { Strongest } from './strongest.ts';
import { isStretch, type Told } from './told.ts';
import { coherence, type Vector } from './vectors.ts';

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
/** With this cosine two mentions are alike that provably tell of one deed. */
const PROVED = 0.05;
/**
 * Of so many links a mention keeps the strongest: what joins hundreds of mentions of one day joins each with its
 * nearest, and the links of a day grow with its mentions, not with their pairs.
 */
const MOST = 16;

/** Two mentions that tell of one event, as indexes. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** The cosine that makes two mentions of their days alike. */
  readonly needed: number;
  /** How many times as high their cosine is, at least 1. */
  readonly strength: number;
}

/**
 * The pairs of mentions that are alike and have a day in common, the most alike first. `told` is ordered by first day,
 * `vectors` has what is told of each. Only mentions of common days that share a word are compared, and of these only the
 * likest of each mention are kept: the cost grows with the words of the mentions, not with the mentions of a day.
 */
export function linksOf(told: readonly Told[], vectors: readonly Vector[]): Link[] {
  const cosines = cosinesOf(vectors);
  const judge = judgeOf(told);
  const coherenceOf = coherenceIn(told, vectors);
  const strongest = told.map(() => new Strongest<Link>(MOST));
  for (const [one, other] of blockPairs(blocksOf(told))) {
    const usual = neededBy(one, other, coherenceOf);
    // Of days that much is told of, most pairs are too weak to be kept: that must be seen at once, of millions.
    const least = Math.min(PROVED, usual);
    cosines(one, other, (a, b, cosine) => {
      const [x, y] = [strongest[a], strongest[b]];
      if (!x || !y || cosine < least) return;
      if (cosine / least <= x.bound && cosine / least <= y.bound) return;
      const verdict = judge(a, b);
      const within = told[a]?.mention.article === told[b]?.mention.article ? IN_ONE_ARTICLE : 1;
      const needed = verdict === 'one' ? least : within * usual;
      if (verdict === 'two' || cosine < needed) return;
      const link = { a, b, needed, strength: cosine / needed };
      x.add(link);
      y.add(link);
    });
  }
  return [...new Set(strongest.flatMap(({ all }) => all))].sort(BY_STRENGTH);
}

/** The cosine that mentions of two articles need to be alike, of two blocks of common days. */
function neededBy(a: Block, b: Block, coherenceOf: (days: Days) => Coherence): number {
  const { same, within } = coherenceOf(lengthOf(a.days) >= lengthOf(b.days) ? a.days : b.days);
  const speech = (a.kind === 'speech') === (b.kind === 'speech') ? 1 : SPEECH;
  return speech * Math.min(CERTAIN, ALIKE ** 2 / (areSame(a.days, b.days) ? same : within));
}

/** How many mentions begin on a day or before it. */
function countUntil(told: readonly Told[], day: number): number {
  let [low, high] = [0, told.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle]?.days.first ?? 0) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

const BY_STRENGTH = (x: Link, y: Link): number => y.strength - x.strength || x.a - y.a || x.b - y.b;

/** How alike all is that is told of some days: of exactly these, and of any period within them. */
interface Coherence {
  readonly same: number;
  readonly within: number;
}

function coherenceIn(told: readonly Told[], vectors: readonly Vector[]): (days: Days) => Coherence {
  const known = new Map<string, Coherence>();
  return (days) => {
    const key = `${days.first} ${days.last}`;
    const before = known.get(key);
    if (before) return before;
    const [same, within]: [Vector[], Vector[]] = [[], []];
    for (let i = countUntil(told, days.first - 1); i < countUntil(told, days.last); i++) {
      const [other, vector] = [told[i], vectors[i]];
      if (!other || !vector || other.days.last > days.last) continue;
      if (areSame(days, other.days)) same.push(vector);
      if (!isStretch(other)) within.push(vector);
    }
    const found = { same: coherence(same), within: coherence(within) };
    known.set(key, found);
    return found;
  };
}
