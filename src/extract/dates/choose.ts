import type { Day } from '../../corpus/article.ts';
import { addDays, daysBetween, dayText, parts, weekdayOf } from './calendar.ts';
import type { Tense } from './rule.ts';

/** The day of the week nearest to today in the direction of the tense; today itself counts, the past is the default. */
export function weekdayNear(today: Day, weekday: number, tense: Tense | undefined): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, tense === 'future' || ahead === 0 ? ahead : ahead - 7);
}

/** How far away, in days and in months, the other direction must be nearer before the tense is overruled. */
const DAYS_AGAINST = 185;
const MONTHS_AGAINST = 6;

/** The number with the least cost; of equals the first. */
const cheapest = (numbers: readonly number[], cost: (n: number) => number): number =>
  numbers.reduce((best, n) => (cost(n) < cost(best) ? n : best));

/** What a distance costs: its length, and more where it goes against the tense. */
const cost = (distance: number, tense: Tense | undefined, against: number): number =>
  Math.abs(distance) + (distance !== 0 && tense && (tense === 'past') !== distance < 0 ? against : 0);

/** The year of a month that is named without one: the nearest that the tense allows. */
export function yearOfMonth(today: Day, month: number, tense: Tense | undefined): number {
  const now = parts(today);
  const distance = (year: number): number => (year - now.year) * 12 + month - now.month;
  const years = [now.year, now.year - 1, now.year + 1];
  return cheapest(years, (year) => cost(distance(year), tense, MONTHS_AGAINST));
}

/** The year of a day that is named without one: the nearest that the tense allows. */
export function yearOfDay(today: Day, month: number, day: number, tense: Tense | undefined): number {
  const { year } = parts(today);
  return cheapest([year, year - 1, year + 1], (candidate) => {
    const text = dayText(candidate, month, day);
    return text ? cost(daysBetween(today, text), tense, DAYS_AGAINST) : Number.POSITIVE_INFINITY;
  });
}
