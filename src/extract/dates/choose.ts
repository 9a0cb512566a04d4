import type { Day } from '../../corpus/article.ts';
import { addDays, daysBetween, dayText, monthText, parts, weekdayOf } from './calendar.ts';
import type { Tense } from './rule.ts';

/** The day of the week nearest to today in the direction of the tense; today itself counts, the past is the default. */
export function weekdayNear(today: Day, weekday: number, tense: Tense | undefined): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, tense === 'future' || ahead === 0 ? ahead : ahead - 7);
}

/** The year of a month that is named without one: by the tense, else the nearest; a month of today's counts as both. */
export function yearOfMonth(today: Day, month: number, tense: Tense | undefined): number {
  const now = parts(today);
  const ahead = (month - now.month + 12) % 12;
  const future = tense ? tense === 'future' : ahead <= 2;
  return ahead === 0 ? now.year : parts(monthText(now.year, now.month + (future ? ahead : ahead - 12))).year;
}

/** Days within which a date without a year is taken to be ahead although the verb beside it is in the past. */
const SOON = 45;

/** The year of a day that is named without one: the nearest one that the tense allows. */
export function yearOfDay(today: Day, month: number, day: number, tense: Tense | undefined): number {
  const { year } = parts(today);
  const distance = (candidate: number): number => {
    const text = dayText(candidate, month, day);
    if (!text) return Number.POSITIVE_INFINITY;
    const days = daysBetween(today, text);
    if (tense === 'future') return days < 0 ? 1000 - days : days;
    if (days > 0) return days <= SOON ? days : 1000 + days;
    return -days;
  };
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}
