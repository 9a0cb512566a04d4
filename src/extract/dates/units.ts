import { addDays, mondayOf, weekdayOf, weekText } from './calendar.ts';
import { unitOf } from './names.ts';
import { partOf } from './parts.ts';
import { type Context, type Match, type Meaning, pattern, type Rule, relative, unplaced } from './rule.ts';
import { lastDay, periodOf, unitAt } from './timex.ts';

/** "last week", "earlier this month", "next year": the unit before, of, or after today's. */
function unitMeaning({ groups }: Match, { today }: Context): Meaning {
  const unit = unitOf(groups.unit ?? '') ?? 'year';
  const which = groups.which?.toLowerCase() ?? '';
  const shift = /last|past|previous/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
  if (!today) return unplaced('DATE', unit === 'week' ? 'XXXX-WXX' : unit === 'month' ? 'XXXX-XX' : 'XXXX');
  const timex = unitAt(today, unit, shift);
  const period = periodOf(timex);
  // what comes "later this year" lies between today and the year's end
  const later = /later/i.test(groups.part ?? '') && shift === 0 && period;
  return relative(timex, later ? { start: today, end: lastDay(period) } : period);
}

/** "gave them the weekend to read it": the next one. */
const GIVEN = /\b(?:gives?|gave|given|giving|have|has|get|gets)\b[^,;:]*$/i;

/** Sunday to Tuesday: the days on which a weekend is news. */
const JUST_OVER = new Set([7, 1, 2]);

/** "last weekend", "over the weekend": the nearest one in the direction of the tense. */
function weekend({ groups, before, after }: Match, context: Context): Meaning | undefined {
  const { today } = context;
  if (!today) return unplaced('DATE', 'XXXX-WXX-WE');
  const tense = GIVEN.test(before) && /^ to \p{Ll}/u.test(after) ? 'future' : context.tense;
  const which = groups.which?.toLowerCase() ?? '';
  // "after a weekend of rain": any, unless it has just been
  if (which === 'a' && !(/^ of\b/.test(after) && JUST_OVER.has(weekdayOf(today)))) return undefined;
  const monday = mondayOf(today);
  const within = weekdayOf(today) >= 6;
  const last = within && !/last|past/.test(which) ? monday : addDays(monday, -7);
  const ahead = /next/.test(which) ? addDays(monday, within ? 7 : 0) : monday;
  const future = /next|coming/.test(which) || (!/last|past/.test(which) && tense === 'future');
  const thisOne = /this/.test(which) && tense !== 'past';
  return relative(`${weekText(future || thisOne ? ahead : last)}-WE`);
}

/**
 * "the end of this week", "the start of next month". One of "the month" may be any, but what is still to come by then is due
 * in this one. The rest of a time has no place of its own.
 */
function edge(match: Match, context: Context): Meaning {
  const { groups } = match;
  const { timex } = unitMeaning(match, context);
  const sure = context.sure && (!/the/i.test(groups.which ?? '') || context.tense === 'future');
  const period = sure && !timex.includes('X') ? partOf(timex, groups.edge ?? '') : undefined;
  return period ? relative(timex, period) : unplaced('DATE', timex);
}

/** Weeks, weekends, months, years and decades counted from today. */
export const UNITS: readonly Rule[] = [
  {
    name: 'unit',
    pattern: pattern`(?:(?<part>early|earlier|late|later|sometime) )?(?<which>last|this past|this coming|this|next|the current|the past|the coming) (?<unit>week|month|year|decade)`,
    read: (match, context) =>
      /^\p{Lu}/u.test(match.groups.unit ?? '') ||
      (/^the/i.test(match.text) && /past|coming/i.test(match.text))
        ? undefined
        : unitMeaning(match, context),
  },
  {
    name: 'earlier-in-unit',
    pattern: pattern`(?<part>early|earlier|late|later) in the (?<unit>week|month|year|decade)`,
    read: unitMeaning,
  },
  {
    name: 'whole-year',
    pattern: pattern`the full year|(?<=\b(?:for|months of) )the year(?!-| (?:ended|ending|through|to))`,
    read: (_, { today }) => unplaced('DATE', today ? today.slice(0, 4) : 'XXXX'),
  },
  {
    name: 'fiscal-year',
    // a company's own year has a number, but no place
    pattern: pattern`(?:the |its |their )?(?<which>last|past|previous|this|current|the|latest|next|coming) (?:fiscal|financial) year`,
    read: ({ groups, after }, { today }) => {
      if (/^\s+(?:ended|ending|to|through)\b/.test(after)) return unplaced('DURATION', 'P1Y');
      const shift = /last|past|previous|latest/i.test(groups.which ?? '')
        ? -1
        : /next|coming/i.test(groups.which ?? '')
          ? 1
          : 0;
      return unplaced('DATE', today ? unitAt(today, 'year', shift) : 'XXXX');
    },
  },
  {
    name: 'year-end',
    pattern: pattern`(?:the )?year(?:['’]s)?[- ]end`,
    read: (_, { today }) => unplaced('DATE', today ? today.slice(0, 4) : 'XXXX'),
  },
  {
    name: 'end-of-unit',
    pattern: pattern`(?:the )?(?<edge>end|beginning|start|middle|rest|remainder) of (?<which>last|this|next|the) (?<unit>week|month|year)`,
    read: edge,
  },
  {
    name: 'before-last',
    pattern: pattern`the (?<unit>week|month|year) (?:(?<last>before last)|after next)`,
    read: ({ groups }, { today }) => {
      const unit = unitOf(groups.unit ?? '');
      return today && unit ? relative(unitAt(today, unit, groups.last ? -2 : 2)) : undefined;
    },
  },
  {
    name: 'weekend',
    pattern: pattern`(?<which>last|this past|this coming|this|next|the past|the coming|the|(?<=\bafter )a) weekend`,
    read: weekend,
  },
];
