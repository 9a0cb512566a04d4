import type { Day } from '../../corpus/article.ts';
import { addDays, daysBetween, dayText, parts, weekdayOf } from './calendar.ts';
import type { Context, Match, Tense } from './rule.ts';

/** The day of the week nearest to today in the direction of the tense; today itself counts, the past is the default. */
export function weekdayNear(today: Day, weekday: number, tense: Tense | undefined): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, tense === 'future' || ahead === 0 ? ahead : ahead - 7);
}

/**
 * What a date costs, in days and in months, that goes against the tense. A verb in the past often stands beside what
 * is still to come ("announced a vote on May 3"), so a near date ahead wins; one in the future is seldom misleading.
 */
const AGAINST_PAST = { days: 185, months: 6.5 };
const AGAINST_FUTURE = { days: 320, months: 10 };

/** The number with the least cost; of equals the first. */
const cheapest = (numbers: readonly number[], cost: (n: number) => number): number =>
  numbers.reduce((best, n) => (cost(n) < cost(best) ? n : best));

/** "the six months to 30 June": figures are of what is over. */
const COUNTED_UP = /\b(?:months|weeks|year|quarter|half)\s+(?:ended|to)\s+$/i;

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
export function yearOfDay(
  today: Day,
  month: number,
  day: number,
  tense: Tense | undefined,
  before = '',
): number {
  const { year } = parts(today);
  const over = tense !== 'future' && COUNTED_UP.test(before);
  return cheapest([year, year - 1, year + 1], (candidate) => {
    const text = dayText(candidate, month, day);
    return text && !(over && text > today)
      ? cost(daysBetween(today, text), tense, 'days')
      : Number.POSITIVE_INFINITY;
  });
}

/** "was due to start", "had been set for": told from a day in the past. */
const LOOKING_BACK = /\b(?:was|were|had)\b[^,;]*$/i;

/**
 * Whether a day or month whose year was chosen by the day of publication is the same one when the story goes on from
 * a date before it: "It sank on May 9, 2005. The salvage was to start on June 2." If not, either may be meant.
 */
export function agrees({ before }: Match, { today, tense, dated }: Context, timex: string): boolean {
  if (!today || !dated || dated.timex.slice(0, 4) >= today.slice(0, 4)) return true;
  const goesOn = LOOKING_BACK.test(before) && (dated.here || tense === 'future');
  if (!goesOn && !(dated.here && tense === 'past')) return true;
  const { year } = parts(dated.timex);
  const next = timex.slice(4) >= dated.timex.slice(4, timex.length) ? year : year + 1;
  return parts(timex).year === next;
}
