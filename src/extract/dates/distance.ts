import { parts } from './calendar.ts';
import { singular, unitOf } from './names.ts';
import { COUPLE, NUMBER, numberOf, VAGUE_NUMBER } from './numbers.ts';
import { type Context, type Match, type Meaning, pattern, type Rule, relative, unplaced } from './rule.ts';
import { firstDay, grainOf, periodOf, type Unit, unitAt } from './timex.ts';

const ABOUT =
  '(?:(?:about|around|almost|nearly|roughly|approximately|some|just|only|exactly|barely|more than|less than|over|at least) )?';
const UNITS =
  '(?<unit>days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|hours?|minutes?)';

/** The value `n` units from a date: a day for days, else the week, month or year that it falls into. */
function shift(from: string, unit: Unit, n: number): string {
  return unit === 'decade' ? unitAt(from, 'year', n * 10) : unitAt(from, unit, n);
}

/** "two weeks ago", "a month ago", "a year from now". */
function ago({ groups }: Match, { today, compared }: Context): Meaning {
  const back = /ago/i.test(groups.way ?? '');
  const vague = unplaced('DATE', back ? 'PAST_REF' : 'FUTURE_REF');
  const count = numberOf(groups.number ?? '');
  const unit = unitOf(groups.unit ?? '');
  if (!unit || !today || !count || !Number.isInteger(count)) return vague;
  // the figures of a quarter are set against those of the same quarter a year ago
  if (back && unit === 'year' && count === 1 && compared)
    return relative(`${parts(compared).year - 1}${compared.slice(4)}`);
  return relative(shift(today, unit, back ? -count : count));
}

/** Grains that an anchor may have for a distance in a unit: "two days later" needs a day. */
const ANCHORS: Readonly<Record<string, readonly string[]>> = {
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

/** The date `n` units from the nearest earlier one in the text that is fine enough. */
function fromAnchor({ earlier, today, tense }: Context, unit: Unit, n: number): string | undefined {
  // "later that month, he quit" does not go on from what is still to come
  const known = earlier.filter((timex) => tense === 'future' || !today || beginsBy(timex, today));
  const anchor = known.find((timex) => ANCHORS[unit]?.includes(grainOf(timex) ?? ''));
  const period = anchor && periodOf(anchor);
  if (!anchor || !period) return undefined;
  const grain = grainOf(anchor);
  if (unit === 'year' && n !== 0 && (grain === 'quarter' || grain === 'month'))
    return `${parts(anchor).year + n}${anchor.slice(4)}`;
  return shift(firstDay(period), unit, n);
}

/** "two days later", "a year earlier". */
function later({ groups }: Match, context: Context): Meaning | undefined {
  const count = numberOf(groups.number ?? '');
  const unit = unitOf(groups.unit ?? '');
  if (!count || !unit || !Number.isInteger(count)) return undefined;
  const n = /later|after/i.test(groups.way ?? '') ? count : -count;
  const { today, compared } = context;
  const timex = unit === 'week' ? fromAnchor(context, 'day', n * 7) : fromAnchor(context, unit, n);
  if (timex) return relative(timex);
  if (unit !== 'year' || !today)
    return unplaced('DURATION', `P${count}${singular(unit).charAt(0).toUpperCase()}`);
  const base = compared ?? today.slice(0, 4);
  return unplaced('DATE', `${parts(base).year + n}${base.slice(4)}`);
}

/** "the next day", "the following month", "the previous year", "that week", "the same day". */
function neighbour({ groups }: Match, context: Context): Meaning | undefined {
  const unit = unitOf(groups.unit ?? '');
  if (!unit) return undefined;
  const way = groups.way?.toLowerCase() ?? '';
  const n = /next|following|after/.test(way) ? 1 : /previous|preceding|before|prior/.test(way) ? -1 : 0;
  const timex = fromAnchor(context, unit, n);
  return timex ? relative(timex) : undefined;
}

/** Dates counted from today or from another date of the text. */
export const DISTANCE: readonly Rule[] = [
  {
    name: 'units-ago',
    pattern: pattern`(?:minutes|hours|days|weeks|months|years|decades|centuries) ago`,
    read: () => unplaced('DATE', 'PAST_REF'),
  },
  {
    name: 'ago',
    pattern: pattern`${ABOUT}(?:(?<number>${COUPLE}|${NUMBER}|an?)|${VAGUE_NUMBER}) (?:more )?${UNITS}(?: or so)? (?<way>ago|from now|hence)`,
    read: ago,
  },
  {
    name: 'later',
    pattern: pattern`${ABOUT}(?<number>${COUPLE}|${NUMBER}|an?) ${UNITS} (?<way>later|earlier|(?:before|afterwards?|after)(?= ?(?:[.,;:)–—-]|and |but |when |$)))`,
    read: later,
  },
  {
    name: 'neighbour',
    pattern: pattern`(?:(?:earlier|later|early|late) )?(?<way>the next|the following|the previous|the preceding|that same|the same|that) (?<unit>day|week|month|quarter|year|decade)`,
    read: neighbour,
  },
  {
    name: 'day-before',
    pattern: pattern`the (?<unit>day|week|month|year) (?<way>before|after|prior)(?= ?(?:[.,;:)–—-]|and |but |when |$))`,
    read: neighbour,
  },
];
