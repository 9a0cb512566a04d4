import { parts } from './calendar.ts';
import type { Context } from './rule.ts';
import { firstDay, type Grain, grainOf, lastDay, periodOf, type Unit, unitAt } from './timex.ts';

/** Grains that an anchor may have for a distance in a unit: "two days later" needs a day. */
const ANCHORS: Readonly<Record<Unit, readonly Grain[]>> = {
  day: ['day'],
  week: ['day', 'week', 'weekend'],
  month: ['day', 'week', 'month'],
  quarter: ['quarter', 'month'],
  year: ['year', 'quarter', 'month', 'day', 'season', 'half'],
  decade: ['year', 'decade'],
};

const beginsBy = (timex: string, today: string): boolean => {
  const period = periodOf(timex);
  return period !== undefined && firstDay(period) <= today;
};

/** Whether a date lies within another, or they have no place to tell. */
function isWithin(timex: string, other: string): boolean {
  const [inner, outer] = [periodOf(timex), periodOf(other)];
  return !inner || !outer || (firstDay(inner) >= firstDay(outer) && lastDay(inner) <= lastDay(outer));
}

/**
 * The TIMEX3 value of the nearest earlier date of the text that is fine enough to count a unit from.
 * Only what looks ahead itself goes on from what is still to come: "later that month, he quit" does not.
 * Nothing is counted from before a coarser date of another time: "It closed on Thursday. Last May, it was sold. That day, …".
 */
export function anchorFor({ earlier, today, tense }: Context, unit: Unit): string | undefined {
  const past = earlier.filter((timex) => tense === 'future' || !today || beginsBy(timex, today));
  const at = past.findIndex((timex) => ANCHORS[unit].some((grain) => grain === grainOf(timex)));
  const anchor = past[at];
  return anchor && past.slice(0, at).every((nearer) => isWithin(anchor, nearer)) ? anchor : undefined;
}

/** The year of "last year", "this year", "next year", or of "that year": then that of the nearest earlier date. */
export function yearNamed(which: string, context: Context): number | undefined {
  const that = /same|that/i.test(which);
  const from = that ? anchorFor(context, 'year') : context.today;
  const shift = /last|previous/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
  return from === undefined ? undefined : parts(from).year + shift;
}

/** The day, week, month, quarter, year or decade `n` units from a date, as a TIMEX3 value. */
export function unitFrom(timex: string, unit: Unit, n: number): string {
  const period = periodOf(timex);
  const first = period ? firstDay(period) : timex;
  return unit === 'decade' ? unitAt(first, 'year', n * 10) : unitAt(first, unit, n);
}
