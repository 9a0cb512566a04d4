import { type Days, isWithin, lengthOf, overlap } from './days.ts';
import { isMark, isOnlyOne, isSpeech } from './deeds.ts';
import { isKnown } from './known.ts';
import { namedOnceOf } from './named-once.ts';
import { differ, MANY, shareMore } from './shared.ts';
import { isStretch, type Told } from './told.ts';

/** Days of the longest month. */
const MONTH = 31;
/** Of a quarter, which has so many days at least, and of longer times figures are given. */
const QUARTER = 89;

/** More days than a calendar with years of four digits has. */
const ALL_DAYS = 10_000_000;

/** Whether the deeds of two mentions show that they tell of one event, or of two; undefined where they show neither. */
export type Verdict = 'one' | 'two' | undefined;

/**
 * Judges mentions of a story by their deeds. Two articles tell of one event if they tell of one deed on the same days, done
 * by or to the same ("Doe testified", "Doe's testimony"). If one gives a wider time only ("this month"), the deed must be
 * told of no other days in that time, and of no other persons: else there are two. Of "will meet this month", that time is
 * what is left of it. Of a plan, and of a deed that the whole story looks back on, nothing else is asked. What both date with
 * one mark, on the same days, is one too, and so is what they tell of a day that each of them names once. Other amounts of one
 * quarter or year are two.
 */
export function judgeOf(told: readonly Told[]): (a: number, b: number) => Verdict {
  const byDeed = new Map<string, Told[]>();
  for (const one of told)
    for (const deed of one.deeds) {
      const all = byDeed.get(deed);
      if (all) all.push(one);
      else byDeed.set(deed, [one]);
    }
  const known = new Set([...byDeed].flatMap(([deed, all]) => (isKnown(all) ? [deed] : [])));
  const finer = new Map<string, Map<number, readonly Days[]>>();
  /** The days within a time, and not all of it, of which a deed is told. */
  const daysWithin = (deed: string, time: Days): readonly Days[] => {
    // A number, not a text: it is asked for of hundreds of thousands of pairs.
    const key = time.first * ALL_DAYS + time.last;
    const times = finer.get(deed) ?? new Map();
    const found = times.get(key) ?? finerThan(time, byDeed.get(deed) ?? []);
    finer.set(deed, times.set(key, found));
    return found;
  };
  const judge = (deed: string, fine: Told, wide: Told): Verdict => {
    const same = isWithin(wide.days, fine.days);
    if (known.has(deed) || (same && isMark(deed))) return 'one';
    if (isMark(deed)) return undefined;
    if (measureOther(fine, wide)) return 'two';
    const once = same || daysWithin(deed, wide.meant).every((days) => overlap(days, fine.days));
    if (!once || (!same && differ(fine, wide))) return 'two';
    const only = same && isThatOne(fine, wide, deed);
    return only || isPlanned(fine, wide) || shareMore(fine, wide, deed) ? 'one' : undefined;
  };
  const namedOnce = namedOnceOf(told);
  const seen = told.map(see);
  return (i, j) => {
    const [a, b] = [seen[i], seen[j]];
    if (!a || !b) return undefined;
    if (namedOnce(i, j)) return 'one';
    if (!mayProve(a, b)) return measureOther(a.told, b.told) ? 'two' : undefined;
    const [fine, wide] = a.length <= b.length ? [a, b] : [b, a];
    if (fine.speech || !isWithin(fine.told.days, wide.told.days)) return undefined;
    if (!overlap(fine.told.days, wide.told.meant)) return 'two';
    const verdicts = fine.deeds
      .filter((deed) => wide.deeds.includes(deed))
      .map((deed) => judge(deed, fine.told, wide.told));
    return verdicts.find((verdict) => verdict === 'one') ?? verdicts[0];
  };
}

/** A mention with what its judgement begins with: pairs are many, and most have no deed in common. */
interface Seen {
  readonly told: Told;
  readonly deeds: readonly string[];
  readonly length: number;
  readonly stretch: boolean;
  /** Whether somebody only spoke then. */
  readonly speech: boolean;
}

const see = (told: Told): Seen => ({
  told,
  deeds: [...told.deeds],
  length: lengthOf(told.days),
  stretch: isStretch(told),
  speech: isSpeech(told.deeds),
});

/** The days of mentions that lie within some time and are not all of it, each once. */
function finerThan(time: Days, all: readonly Told[]): readonly Days[] {
  const found = new Map<string, Days>();
  for (const { days } of all)
    if (isWithin(days, time) && !isWithin(time, days)) found.set(`${days.first} ${days.last}`, days);
  return [...found.values()];
}

/** Whether the deeds of two mentions may prove anything. */
const mayProve = (a: Seen, b: Seen): boolean =>
  a.told.mention.article !== b.told.mention.article &&
  !a.stretch &&
  !b.stretch &&
  a.deeds.some((deed) => b.deeds.includes(deed));

/** Whether two tell amounts of a quarter or a year and have none in common: a year has many figures, and they are no event. */
const measureOther = (a: Told, b: Told): boolean =>
  Math.min(lengthOf(a.days), lengthOf(b.days)) >= QUARTER &&
  a.amounts.size > 0 &&
  b.amounts.size > 0 &&
  a.amounts.isDisjointFrom(b.amounts);

/** Whether one of two tells of a deed as the only one of their days, so that the other must mean the same. */
const isThatOne = (a: Told, b: Told, deed: string): boolean =>
  !MANY.has(deed) && !differ(a, b) && (isOnlyOne(a.deeds, deed) || isOnlyOne(b.deeds, deed));

/** Whether both tell of what was still to come, one of them not to the day: who plans one thing rarely plans two in a month. */
const isPlanned = (fine: Told, wide: Told): boolean =>
  isAhead(fine) &&
  isAhead(wide) &&
  lengthOf(wide.days) > 1 &&
  lengthOf(wide.days) <= MONTH &&
  !differ(fine, wide);

const isAhead = ({ meant, published = meant.last }: Told): boolean =>
  meant.first >= published && meant.last > published;
