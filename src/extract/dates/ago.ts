import type { Day } from '../../corpus/article.ts';
import { unitFrom } from './anchor.ts';
import { addDays, dayText, parts } from './calendar.ts';
import { ABOUT, counter, quarterBy, UNITS } from './counter.ts';
import { COUPLE, isCountable, NUMBER, numberOf, VAGUE_NUMBER } from './numbers.ts';
import { type Context, type Match, type Meaning, pattern, type Rule, relative, unplaced } from './rule.ts';
import type { Unit } from './timex.ts';

/** The day so many weeks or years from another; undefined for other units, and for February 29 of a common year. */
function sameDay(from: Day, unit: Unit, n: number): Day | undefined {
  const { year, month, day } = parts(from);
  if (unit === 'week') return addDays(from, 7 * n);
  return unit === 'year' ? dayText(year + n, month, day) : undefined;
}

/** "two weeks ago", "a month ago", "a year from now", "a year ago today". */
function ago({ groups }: Match, { today, compared, ownYear }: Context): Meaning {
  const back = /ago/i.test(groups.way ?? '');
  const vague = unplaced('DATE', back ? 'PAST_REF' : 'FUTURE_REF');
  const count = numberOf(groups.number ?? '');
  const { unit, times } = counter(groups.unit) ?? {};
  if (!unit || !times || !today || !isCountable(count)) return vague;
  // the figures of a quarter are set against those of the same quarter a year ago
  if (back && unit === 'year' && count === 1 && compared)
    return quarterBy(`${parts(compared).year - 1}${compared.slice(4)}`, ownYear);
  const onDay = sameDay(today, unit, -count * times);
  if (groups.today && onDay) return relative(onDay);
  const timex = unitFrom(today, unit, (back ? -count : count) * times);
  // "nearly six years ago", "300 years ago", "a decade ago" are round: which year is anybody's guess
  const round = groups.about || unit === 'decade' || (unit === 'year' && count >= 20 && count % 5 === 0);
  if (round) return unplaced('DATE', timex);
  // "a week ago", "a fortnight ago" are the same day of the week to a reader; "six weeks ago" are counted loosely
  const isDay = back && unit === 'week' && count === 1 && onDay;
  return relative(timex, isDay ? { start: onDay, end: onDay } : undefined);
}

/** Dates counted from today. */
export const AGO: readonly Rule[] = [
  {
    name: 'units-ago',
    pattern: pattern`(?:minutes|hours|days|weeks|months|years|decades|centuries) ago`,
    read: () => unplaced('DATE', 'PAST_REF'),
  },
  {
    name: 'ago',
    pattern: pattern`${ABOUT}(?:(?<number>${COUPLE}|${NUMBER}|an?)|${VAGUE_NUMBER}) (?:more )?${UNITS}(?: or so)? (?<way>ago|from now|hence)(?: (?:(?<today>today)|this week|this month))?`,
    read: ago,
  },
];
