import type { Day } from '../../corpus/article.ts';
import { addDays, daysBetween, dayText, parts, weekdayOf } from './calendar.ts';
import type { Tense } from './rule.ts';

/** The day of the week nearest to today in the direction of the tense; today itself counts, the past is the default. */
export function weekdayNear(today: Day, weekday: number, tense: Tense | undefined): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, tense === 'future' || ahead === 0 ? ahead : ahead - 7);
}

/**
 * What a date costs, in days and in months, that goes against the tense. A verb in the past often stands beside what
 * is still to come ("announced a vote on May 3"), so a near date ahead wins; one in the future is seldom misleading.
 */
const AGAINST_PAST = { days: 185, months: 6 };
const AGAINST_FUTURE = { days: 320, months: 10 };

/** The number with the least cost; of equals the first. */
const cheapest = (numbers: readonly number[], cost: (n: number) => number): number =>
  numbers.reduce((best, n) => (cost(n) < cost(best) ? n : best));

/** What a distance costs: its length, and more where it goes against the tense. */
const cost = (distance: number, tense: Tense | undefined, unit: 'days' | 'months'): number => {
  if (tense === 'past' && distance > 0) return distance + AGAINST_PAST[unit];
  return Math.abs(distance) + (tense === 'future' && distance < 0 ? AGAINST_FUTURE[unit] : 0);
};

/** The year of a month that is named without one: the nearest that the tense allows. */
export function yearOfMonth(today: Day, month: number, tense: Tense | undefined): number {
  const now = parts(today);
  const distance = (year: number): number => (year - now.year) * 12 + month - now.month;
  const years = [now.year, now.year - 1, now.year + 1];
  return cheapest(years, (year) => cost(distance(year), tense, 'months'));
}

/** The year of a day that is named without one: the nearest that the tense allows. */
export function yearOfDay(today: Day, month: number, day: number, tense: Tense | undefined): number {
  const { year } = parts(today);
  return cheapest([year, year - 1, year + 1], (candidate) => {
    const text = dayText(candidate, month, day);
    return text ? cost(daysBetween(today, text), tense, 'days') : Number.POSITIVE_INFINITY;
  });
}
