import { areSame, isWithin, lengthOf, overlap } from './days.ts';
import { isMark, isOnlyOne } from './deeds.ts';
import { shareWord } from './named-once.ts';
import type { Outlook } from './outlook.ts';
import { differ, MANY, shareMore } from './shared.ts';
import type { Told } from './told.ts';
import type { Weighed } from './weighed.ts';

/** Days of the longest month. */
const MONTH = 31;
/** Of a quarter, which has so many days at least, and of longer times figures are given. */
const QUARTER = 89;

/** Whether the deeds of two mentions show that they tell of one event, or of two; undefined where they show neither. */
export type Verdict = 'one' | 'two' | undefined;

/**
 * Judges two mentions of a story by their deeds. Two articles tell of one event if they tell of one deed on the same days, done
 * by or to the same ("Doe testified", "Doe's testimony"). If one gives a wider time only ("this month"), the deed must be
 * told of no other days in that time, and of no other persons: else there are two. Of "will meet this month", that time is
 * what is left of it. Of a plan, and of a deed that the whole story looks back on, nothing else is asked. What both date with
 * one mark, on the same days, is one too, and so is what they measure alike, or tell of a day that each of them names once.
 * Other amounts of one quarter or year are two.
 */
export function judge(a: Weighed, b: Weighed): Verdict {
  if (a.onlyView !== undefined && a.onlyView === b.onlyView && shareWord(a.told, b.told)) return 'one';
  if (measureSame(a, b)) return 'one';
  if (!mayProve(a, b)) return measureOther(a, b) ? 'two' : undefined;
  const [fine, wide] = a.length <= b.length ? [a, b] : [b, a];
  if (fine.kind === 'speech' || !isWithin(fine.told.days, wide.told.days)) return undefined;
  if (!overlap(fine.told.days, wide.told.meant)) return 'two';
  const verdicts = fine.outlooks
    .flatMap(({ deed }) => wide.outlooks.filter((outlook) => outlook.deed === deed))
    .map((outlook) => judgeBy(outlook, fine, wide));
  return verdicts.find((verdict) => verdict === 'one') ?? verdicts[0];
}

/** Judges two mentions by a deed that both tell of, as the wider time of the two has it. */
function judgeBy({ deed, known, common }: Outlook, fine: Weighed, wide: Weighed): Verdict {
  const same = isWithin(wide.told.days, fine.told.days);
  if (known || (same && isMark(deed))) return 'one';
  if (isMark(deed)) return undefined;
  if (measureOther(fine, wide)) return 'two';
  const once = same || overlap(common, fine.told.days);
  if (!once || (!same && differ(fine.told, wide.told))) return 'two';
  const only = same && isThatOne(fine.told, wide.told, deed);
  return only || isPlanned(fine.told, wide.told) || shareMore(fine.told, wide.told, deed) ? 'one' : undefined;
}

/** Whether the deeds of two mentions may prove anything. */
const mayProve = (a: Weighed, b: Weighed): boolean =>
  a.told.mention.article !== b.told.mention.article &&
  a.kind !== 'stretch' &&
  b.kind !== 'stretch' &&
  a.outlooks.some(({ deed }) => b.told.deeds.has(deed));

/** Whether two tell amounts of a quarter or a year and have none in common: a year has many figures, and they are no event. */
const measureOther = (a: Weighed, b: Weighed): boolean =>
  Math.min(a.length, b.length) >= QUARTER &&
  a.told.amounts.size > 0 &&
  b.told.amounts.size > 0 &&
  a.told.amounts.isDisjointFrom(b.told.amounts);

/** Whether two articles give the same amount of the same unit for what happened in the same days, of which not much is measured. */
const measureSame = (a: Weighed, b: Weighed): boolean =>
  a.told.mention.article !== b.told.mention.article &&
  a.kind === 'days' &&
  b.kind === 'days' &&
  a.length <= MONTH &&
  areSame(a.told.days, b.told.days) &&
  !a.told.amounts.isDisjointFrom(b.told.amounts);

/** Whether one of two tells of a deed as the only one of their days, so that the other must mean the same. */
const isThatOne = (a: Told, b: Told, deed: string): boolean =>
  !MANY.has(deed) && (isOnlyOne(a.deeds, deed) || isOnlyOne(b.deeds, deed)) && !differ(a, b);

/** Whether both tell of what was still to come, one of them not to the day: who plans one thing rarely plans two in a month. */
const isPlanned = (fine: Told, wide: Told): boolean =>
  isAhead(fine) &&
  isAhead(wide) &&
  lengthOf(wide.days) > 1 &&
  lengthOf(wide.days) <= MONTH &&
  !differ(fine, wide);

const isAhead = ({ meant, published = meant.last }: Told): boolean =>
  meant.first >= published && meant.last > published;
