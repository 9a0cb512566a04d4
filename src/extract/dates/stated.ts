import { yearNamed } from './anchor.ts';
import { dayText, monthText, parts, weekText } from './calendar.ts';
import { agrees, yearOfDay } from './choose.ts';
import { MONTH, monthOf, SHORT_WEEKDAY, WEEKDAY } from './names.ts';
import { YEAR } from './numbers.ts';
import {
  type Context,
  type Match,
  type Meaning,
  pattern,
  type Rule,
  relative,
  stated,
  unplaced,
} from './rule.ts';
import { grainOf } from './timex.ts';

const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const WEEKDAY_BEFORE = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY})(?:, | ))?`;
/** What must not follow the number of a day: the rest of a bigger number or of an amount. */
const NO_AMOUNT = '(?!\\s*(?:%|percent|per cent|million|billion|thousand|[.,:]\\d))';

const pad = (n: number): string => String(n).padStart(2, '0');

/**
 * Whether a date says when a text was sent or shown, not when something happened: "GENEVA, May 3 (Agency) --",
 * "Last updated: 3 May 2031", "3 May 2031 - 17:40" at the beginning, "At 18:40 3 May 2031, Doe wrote:".
 */
const isStamp = ({ before, after }: Match): boolean =>
  (/^\W*\p{Lu}{2}[\p{L}\s.,]*,\s*$/u.test(before) && /^\s*(?:\(\p{Lu}|[-–—])/u.test(after)) ||
  /\b(?:updated|published|posted|modified)(?: (?:at|on))?[:\s]*(?:[\d:.]+\s*(?:[ap]m\s*)?(?:\p{Lu}{3,4})?,?\s*)?$/iu.test(
    before,
  ) ||
  /^[\s|,-]*(?:last )?(?:updated|published|posted|modified)\b/iu.test(after) ||
  (/\d[:.]\d\d\s+$/.test(before) && /^,? [^,:]{1,40} wrote:/u.test(after)) ||
  (!/\p{L}/u.test(before) && /^[\s,|–—-]*(?:at\s)?\d\d?[:.]\d\d\b/u.test(after));

/** A day of a month, its year given or chosen; an end day makes it an interval. */
function dayOf(match: Match, context: Context): Meaning | undefined {
  const { groups } = match;
  const { today } = context;
  const tense = /last/i.test(groups.which ?? '') ? 'past' : groups.which ? 'future' : context.tense;
  const month = monthOf(groups.month);
  const day = Number(groups.day);
  if (!month) return undefined;
  const borrowed =
    groups.borrowed && Number(groups.borrowed) - (month > (monthOf(groups.other) ?? 0) ? 1 : 0);
  const named = groups.whose ? yearNamed(groups.whose, context) : borrowed;
  const given = groups.year ? Number(groups.year) : named;
  const year = given || (today && yearOfDay(today, month, day, tense, match.before));
  if (!year) return unplaced('DATE', `XXXX-${pad(month)}-${pad(day)}`);
  const start = dayText(year, month, day);
  const end = groups.last ? dayText(year, month, Number(groups.last)) : start;
  if (!start || !end || end < start) return undefined;
  if (isStamp(match) || (!given && !agrees(match, context, start))) return unplaced('DATE', start);
  return stated(start === end ? start : `${start}/${end}`, { start, end });
}

/** The day that goes on after another of the same month: "May 9 and 10". */
function secondDay({ groups }: Match, { earlier }: Context): Meaning | undefined {
  const { year, month } = parts(earlier[0] ?? '');
  const date = dayText(year, month, Number(groups.day));
  return date && date > (earlier[0] ?? '') ? stated(date) : undefined;
}

const MONTH_SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "on the 15th": of the month that is named, or that the tense points to. */
function dayOfMonth({ groups }: Match, { today, tense }: Context): Meaning | undefined {
  if (!today) return undefined;
  const { year, month, day: now } = parts(today);
  const day = Number(groups.day);
  const near = tense === 'future' ? (day < now ? 1 : 0) : day > now ? -1 : 0;
  const shift = MONTH_SHIFT[groups.whose?.toLowerCase() ?? ''] ?? near;
  const meant = parts(monthText(year, month + shift));
  const date = dayText(meant.year, meant.month, day);
  return date ? relative(date) : undefined;
}

/** Dates that name their month: "4 July", "Friday, Aug. 12, 1994", "May 4-6". */
export const STATED: readonly Rule[] = [
  {
    name: 'month-day',
    pattern: pattern`${WEEKDAY_BEFORE}(?:(?<which>last|this|next) )?(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?:st|nd|rd|th)?(?:(?: ?[-–—] ?| to | through )(?<last>${DAY})(?:st|nd|rd|th)?)?${NO_AMOUNT}(?:(?:, | )(?<year>${YEAR})|,? (?:of )?(?<whose>last|this|next|the same|that(?: same)?) year)?(?:(?= ?(?:to|and|or|through|until|[-–—]) ?(?<other>${MONTH}) \d\d?,? (?<borrowed>${YEAR}))|)`,
    read: dayOf,
  },
  {
    name: 'day-month',
    pattern: pattern`${WEEKDAY_BEFORE}(?:the (?=\d+(?:st|nd|rd|th)))?(?<day>${DAY})(?:st|nd|rd|th)?(?:(?: ?[-–—] ?| to |(?<=\bbetween (?:the )?\d+(?:st|nd|rd|th)?) and (?:the )?)(?<last>${DAY})(?:st|nd|rd|th)?)? (?:of )?(?<month>${MONTH})(?:(?:, | )(?<year>${YEAR})|,? (?:of )?(?<whose>last|this|next|the same|that(?: same)?) year)?`,
    read: dayOf,
  },
  {
    // "on 9 and 10 May"
    name: 'first-day',
    pattern: pattern`(?<=\bon (?:the )?)(?<day>${DAY})(?:st|nd|rd|th)?(?= (?:and|or) (?:the )?${DAY}(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})(?:,? (?<year>${YEAR}))?)`,
    read: dayOf,
  },
  {
    name: 'second-day',
    pattern: pattern`(?<=${MONTH} \d{1,2}(?:, \d{1,2})*,? (?:and|or|to|through|until) )(?<day>${DAY})(?:st|nd|rd|th)?${NO_AMOUNT}`,
    read: secondDay,
  },
  {
    name: 'day-of-month',
    pattern: pattern`(?<=on )the (?<day>${DAY})(?:st|nd|rd|th)(?: of (?<whose>last|this|next) month|(?= ?(?:[.,;)]|$)))`,
    read: dayOfMonth,
  },
  {
    name: 'week-of',
    pattern: pattern`the week of (?<month>${MONTH}) (?<day>${DAY})(?:, (?<year>${YEAR}))?`,
    read: (match, context) => {
      const day = dayOf(match, context)?.timex ?? '';
      return grainOf(day) === 'day' ? stated(weekText(day)) : undefined;
    },
  },
];
