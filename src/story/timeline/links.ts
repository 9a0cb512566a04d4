import { cosinesOf } from './cosines.ts';
import { type Days, lengthOf } from './days.ts';
import { isSpeech } from './deeds.ts';
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
const MOST = 32;

/** Two mentions that tell of one event, as indexes. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** The cosine that makes two mentions of their days alike. */
  readonly needed: number;
  /** How many times as high their cosine is, at least 1. */
  readonly strength: number;
}

/** What decides with whom a mention may be linked. */
interface Ready {
  readonly told: Told;
  readonly stretch: boolean;
  /** Whether somebody only spoke. */
  readonly speech: boolean;
  readonly length: number;
  readonly around: Coherence;
}

/**
 * The pairs of mentions that are alike and have a day in common, the most alike first. `told` is ordered by first day,
 * `vectors` has what is told of each. Only mentions of common days that share a word are compared, and of a day that
 * much is told of only the likest pairs of each mention are kept.
 */
export function linksOf(told: readonly Told[], vectors: readonly Vector[]): Link[] {
  const cosines = cosinesOf(vectors, PROVED);
  const judge = judgeOf(told);
  const around = coherenceIn(told, vectors);
  const ready = told.map(
    (one): Ready => ({
      told: one,
      stretch: isStretch(one),
      speech: isSpeech(one.deeds),
      length: lengthOf(one.days),
      around: around(one.days),
    }),
  );
  const strongest = told.map(() => new Strongest<Link>(MOST));
  // Of a day that much is told of, most pairs are too weak to be kept: that must be seen at once, of millions.
  const leasts = Float64Array.from(ready, ({ around }) => leastNeeded(around));
  const bounds = new Float64Array(told.length).fill(Number.NEGATIVE_INFINITY);
  for (const [a, one] of ready.entries()) {
    const own = strongest[a];
    cosines(a, countUntil(told, one.told.days.last), (b, cosine) => {
      const atMost = cosine / Math.min(leasts[a] ?? 0, leasts[b] ?? 0);
      if (atMost <= (bounds[a] ?? 0) && atMost <= (bounds[b] ?? 0)) return;
      const [other, its] = [ready[b], strongest[b]];
      if (!own || !other || !its) return;
      const usual = neededBy(one, other);
      const verdict = judge(a, b);
      const needed = verdict === 'one' ? Math.min(PROVED, usual) : usual;
      if (verdict === 'two' || cosine < needed) return;
      const link = { a, b, needed, strength: cosine / needed };
      own.add(link);
      its.add(link);
      bounds[a] = own.bound;
      bounds[b] = its.bound;
    });
  }
  return [...new Set(strongest.flatMap(({ all }) => all))].sort(BY_STRENGTH);
}

/**
 * The cosine that two mentions of common days need to be alike; infinite for other stretches, and for a day on which
 * somebody spoke of something beside a longer time of it.
 */
function neededBy(a: Ready, b: Ready): number {
  const same = sameDays(a.told.days, b.told.days);
  if (!same && (a.stretch || b.stretch || a.speech !== b.speech)) return Number.POSITIVE_INFINITY;
  const { around } = a.length >= b.length ? a : b;
  const times = a.told.mention.article === b.told.mention.article ? IN_ONE_ARTICLE : 1;
  const speech = a.speech === b.speech ? 1 : SPEECH;
  return times * speech * Math.min(CERTAIN, ALIKE ** 2 / (same ? around.same : around.within));
}

/** The cosine that any mention needs at least to be like one of days of some coherence. */
const leastNeeded = ({ same, within }: Coherence): number =>
  Math.min(PROVED, ALIKE ** 2 / Math.max(same, within));

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

const sameDays = (a: Days, b: Days): boolean => a.first === b.first && a.last === b.last;

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
      if (sameDays(days, other.days)) same.push(vector);
      if (!isStretch(other)) within.push(vector);
    }
    const found = { same: coherence(same), within: coherence(within) };
    known.set(key, found);
    return found;
  };
}
