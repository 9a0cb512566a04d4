import { anchorFor, unitFrom } from './anchor.ts';
import { addDays, parts } from './calendar.ts';
import { ABOUT, counter, quarterBy, UNITS } from './counter.ts';
import { durationOf } from './lengths.ts';
import { partOfDay, unitOf } from './names.ts';
import { COUPLE, isCountable, NUMBER, numberOf } from './numbers.ts';
import { type Context, type Match, type Meaning, pattern, type Rule, relative, unplaced } from './rule.ts';
import { grainOf, type Unit } from './timex.ts';

/** A year from a month or a quarter is the same month or quarter; all else is as coarse as the unit. */
const counted = (anchor: string, unit: Unit, n: number): string =>
  unit === 'year' && /^(?:month|quarter)$/.test(grainOf(anchor) ?? '')
    ? `${parts(anchor).year + n}${anchor.slice(4)}`
    : unitFrom(anchor, unit, n);

/** "A day later than planned": the plan is no date of the text. */
const THAN = /^ than\b/u;
/** "On Tuesday, six years later, ...": how far the day beside it is from some other. */
const BESIDE =
  /(?:day|\d|January|February|March|April|May|June|July|August|September|October|November|December), $/u;

/** "two days later", "a year earlier". */
function later(match: Match, context: Context): Meaning | undefined {
  const meaning = counting(match, context);
  const placeless = THAN.test(match.after) || BESIDE.test(match.before);
  return meaning && placeless ? unplaced(meaning.type, meaning.timex) : meaning;
}

function counting({ groups }: Match, context: Context): Meaning | undefined {
  const count = numberOf(groups.number ?? '');
  const { unit, times } = counter(groups.unit) ?? {};
  if (!unit || !times || !isCountable(count)) return undefined;
  const n = (/later|after/i.test(groups.way ?? '') ? count : -count) * times;
  const { today, compared, ownYear } = context;
  const near = anchorFor(context, unit === 'week' ? 'day' : unit);
  // figures that were set against those of a year ago already: the next ones are too
  const anchor =
    unit === 'year' && n === -1 && near && grainOf(near) === 'quarter' ? (compared ?? near) : near;
  if (anchor && unit === 'year') return quarterBy(counted(anchor, unit, n), ownYear);
  if (anchor) return relative(unitFrom(anchor, unit === 'week' ? 'day' : unit, unit === 'week' ? n * 7 : n));
  if (unit !== 'year' || !today) return unplaced('DURATION', durationOf(count, groups.unit ?? ''));
  const base = compared ?? today.slice(0, 4);
  return unplaced('DATE', `${parts(base).year + n}${base.slice(4)}`);
}

/** "the next day", "the following month", "the previous year", "that week", "the same day". */
function neighbour({ groups }: Match, context: Context): Meaning | undefined {
  const unit = unitOf(groups.unit ?? '');
  if (!unit) return undefined;
  const way = groups.way?.toLowerCase() ?? '';
  const n = /next|following|after/.test(way) ? 1 : /previous|preceding|before|prior/.test(way) ? -1 : 0;
  const anchor = anchorFor(context, unit);
  return anchor ? relative(unitFrom(anchor, unit, n)) : undefined;
}

/** Dates counted from another date of the text. */
export const DISTANCE: readonly Rule[] = [
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
    name: 'part-of-day-beside',
    pattern: pattern`(?:later |early |late )?(?<way>the next|the following|the previous|that same|that) (?<part>morning|afternoon|evening|night)`,
    read: ({ groups }, context) => {
      const way = groups.way?.toLowerCase() ?? '';
      const day = anchorFor(context, 'day')?.slice(0, 10);
      const n = /next|following/.test(way) ? 1 : /previous/.test(way) ? -1 : 0;
      // often of a life or a habit: "had to be ready for work the next morning"
      return day ? unplaced('TIME', addDays(day, n) + partOfDay(groups.part)) : undefined;
    },
  },
  {
    name: 'day-before',
    pattern: pattern`the (?<unit>day|week|month|year) (?<way>before|after|prior)(?= ?(?:[.,;:)–—-]|and |but |when |$))`,
    read: neighbour,
  },
];
