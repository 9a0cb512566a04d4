import { addDays, dayText } from './calendar.ts';
import { weekdayNear, yearOfDay } from './choose.ts';
import { MONTH, monthOf, WEEKDAY, weekdayNumber } from './names.ts';
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

const CLOCK =
  '(?:(?<hour>\\d{1,2})(?::(?<minute>\\d\\d))?\\s*(?<half>a\\.?m\\b\\.?|p\\.?m\\b\\.?)|(?<word>noon|midnight|midday))';
const ZONE = '(?:,?\\s(?:[ECMP][SD]?T|GMT|UTC|BST|CET|local\\stime))?';
const pad = (n: number | string): string => String(n).padStart(2, '0');

/** The TIMEX3 time of day, from its `T` on; undefined for an impossible one. */
function clockOf({ groups }: Match): string | undefined {
  if (groups.word) return /midnight/i.test(groups.word) ? 'T24:00' : 'T12:00';
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  if (hour < 1 || hour > 12 || minute > 59) return undefined;
  const afternoon = /^p/i.test(groups.half ?? '');
  return `T${pad((hour % 12) + (afternoon ? 12 : 0))}:${pad(minute)}`;
}

function timeMeaning(match: Match, { today, sure, tense, earlier }: Context): Meaning | undefined {
  const clock = clockOf(match);
  // "high noon" is a hard choice, and a film
  if (!clock || /\bhigh\s+$/i.test(match.before)) return undefined;
  const { day, month, date: number, year: written } = match.groups;
  const monthNumber = monthOf(month);
  if (monthNumber && today) {
    const year = written ? Number(written) : yearOfDay(today, monthNumber, Number(number), tense);
    const date = dayText(year, monthNumber, Number(number));
    return date ? stated(date + clock) : undefined;
  }
  const weekday = weekdayNumber(day);
  if (!day) {
    const anchor = earlier.find((timex) => /^\d{4}-\d\d-\d\d/.test(timex))?.slice(0, 10) ?? today;
    return unplaced('TIME', (anchor ?? 'XXXX-XX-XX') + clock);
  }
  if (!today) return unplaced('TIME', `XXXX-XX-XX${clock}`);
  const shift = { yesterday: -1, today: 0, tomorrow: 1 }[day.toLowerCase()];
  if (shift === undefined && !weekday) return undefined;
  const date = shift === undefined ? weekdayNear(today, weekday ?? 1, tense) : addDays(today, shift);
  return sure || weekday ? relative(date + clock) : unplaced('TIME', date + clock);
}

/** Times of day, with the day where it follows: "10 p.m. Wednesday", "noon Saturday". */
export const TIMES: readonly Rule[] = [
  {
    name: 'time',
    pattern: pattern`(?:(?:around|about|shortly after|shortly before) )?${CLOCK}${ZONE}(?:,? (?:on )?(?<day>(?:${WEEKDAY}|yesterday|today|tomorrow)\b(?!,?\s(?:\d|${MONTH}\s\d)))|,? (?<month>${MONTH}) (?<date>\d\d?)(?:, (?<year>(?:19|20)\d\d))?)?`,
    read: timeMeaning,
  },
];
