import { cosinesOf } from './cosines.ts';
import { type Days, lengthOf } from './days.ts';
import { isSpeech } from './deeds.ts';
import { judgeOf } from './judge.ts';
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
/** And so many times what somebody said on a day and what happened then: what was said may be of another day. */
const SPEECH = 1.5;
/** With this cosine two mentions are alike that provably tell of one deed. */
const PROVED = 0.1;
/**
 * Of so many links a mention keeps the strongest: what joins hundreds of mentions of one day joins each with its
 * nearest, and the links of a day grow with its mentions, not with their pairs.
 */
const MOST = 32;

/** Two mentions that tell of one event, as indexes. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
  /** The cosine that makes two mentions of their days alike. */
  readonly needed: number;
}

/**
 * The pairs of mentions that are alike and have a day in common, the most alike first. `told` is ordered by first day,
 * `vectors` has what is told of each. Only mentions of common days that share a word are compared, and of a day that
 * much is told of only the likest pairs of each mention are kept.
 */
export function linksOf(told: readonly Told[], vectors: readonly Vector[]): Link[] {
  const around = coherenceOf(told, vectors);
  const cosines = cosinesOf(vectors);
  const judge = judgeOf(told);
  const best = told.map((): Likest => ({ links: [], least: 0 }));
  for (const [a, one] of told.entries()) {
    cosines(a, countUntil(told, one.days.last), (b, cosine) => {
      const other = told[b];
      if (!other || cosine < PROVED) return;
      const usual = neededBy(one, other, around[a], around[b]);
      const verdict = judge(one, other);
      const needed = verdict === 'one' ? Math.min(PROVED, usual) : usual;
      if (verdict === 'two' || cosine < needed) return;
      const link = { a, b, cosine, needed };
      for (const likest of [best[a], best[b]]) if (likest) keep(likest, link);
    });
  }
  return [...new Set(best.flatMap(({ links }) => links.sort(BY_LIKENESS).slice(0, MOST)))].sort(BY_LIKENESS);
}

/** The cosine that two mentions of common days need to be alike; infinite for other stretches, and for a day on which somebody spoke of something and a longer time of it. */
function neededBy(a: Told, b: Told, aroundA: Coherence | undefined, aroundB: Coherence | undefined): number {
  const same = sameDays(a.days, b.days);
  if (!same && (isStretch(a) || isStretch(b) || isSpeech(a.deeds) !== isSpeech(b.deeds)))
    return Number.POSITIVE_INFINITY;
  const wider = lengthOf(a.days) >= lengthOf(b.days) ? aroundA : aroundB;
  const coherent = (same ? wider?.same : wider?.within) ?? 0;
  const times = a.mention.article === b.mention.article ? IN_ONE_ARTICLE : 1;
  const speech = isSpeech(a.deeds) === isSpeech(b.deeds) ? 1 : SPEECH;
  return times * speech * Math.min(CERTAIN, ALIKE ** 2 / coherent);
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

const BY_LIKENESS = (x: Link, y: Link): number =>
  y.cosine / y.needed - x.cosine / x.needed || x.a - y.a || x.b - y.b;

/** The links of a mention: the likest `MOST`, and others, which are at least as alike as `least`. */
interface Likest {
  readonly links: Link[];
  least: number;
}

/** Add a link to those of a mention. The least alike are dropped when there are far more of them than are kept. */
function keep(likest: Likest, link: Link): void {
  const { links, least } = likest;
  if (link.cosine / link.needed < least || links.push(link) < 4 * MOST) return;
  links.sort(BY_LIKENESS).length = MOST;
  const last = links[MOST - 1];
  if (last) likest.least = last.cosine / last.needed;
}

const sameDays = (a: Days, b: Days): boolean => a.first === b.first && a.last === b.last;

/** How alike all is that is told of some days: of exactly these, and of any period within them. */
interface Coherence {
  readonly same: number;
  readonly within: number;
}

function coherenceOf(told: readonly Told[], vectors: readonly Vector[]): Coherence[] {
  const known = new Map<string, Coherence>();
  return told.map(({ days }) => {
    const key = `${days.first} ${days.last}`;
    let found = known.get(key);
    if (!found) {
      const [same, within]: [Vector[], Vector[]] = [[], []];
      for (const [i, other] of told.entries()) {
        if (other.days.first > days.last) break;
        const vector = vectors[i];
        if (!vector || other.days.first < days.first || other.days.last > days.last) continue;
        if (sameDays(days, other.days)) same.push(vector);
        if (!isStretch(other)) within.push(vector);
      }
      found = { same: coherence(same), within: coherence(within) };
      known.set(key, found);
    }
    return found;
  });
}
