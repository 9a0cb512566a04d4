import type { Period } from '../finding.ts';
import { addDays, dayText, easterOf, nthWeekday, weekdayOf, weekText } from './calendar.ts';

/** How a holiday is found in a year; the result is its day, or its first and last day. */
type Finder = (year: number) => readonly [string, string];

const fixed =
  (month: number, day: number): Finder =>
  (year) => {
    const date = dayText(year, month, day) ?? '';
    return [date, date];
  };
const nth =
  (month: number, weekday: number, n: number, before = 0, after = 0): Finder =>
  (year) => {
    const date = nthWeekday(year, month, weekday, n);
    return [addDays(date, before), addDays(date, after)];
  };
const easter =
  (from: number, to = from): Finder =>
  (year) => {
    const sunday = easterOf(year);
    return [addDays(sunday, from), addDays(sunday, to)];
  };

/** Holidays with a rule, by name; those that other countries keep on other days are left out. */
const FINDERS: readonly (readonly [string, Finder])[] = [
  ["New Year['’]s Eve", fixed(12, 31)],
  ["New Year['’]s Day", fixed(1, 1)],
  ['(?:Martin Luther King|MLK)(?: Jr\\.?)? Day', nth(1, 1, 3)],
  ['Inauguration Day', fixed(1, 20)],
  ["Valentine['’]s Day", fixed(2, 14)],
  ["Presidents?['’]?s? Day", nth(2, 1, 3)],
  ["International Women['’]s Day", fixed(3, 8)],
  ["St\\.? Patrick['’]s Day", fixed(3, 17)],
  ['Ash Wednesday', easter(-46)],
  ['Palm Sunday', easter(-7)],
  ['Maundy Thursday', easter(-3)],
  ['Good Friday', easter(-2)],
  ['Easter Monday', easter(1)],
  ['Easter (?:weekend|holidays?)', easter(-1, 0)],
  ['Easter week', easter(-6, 0)],
  ['Easter(?: Sunday)?', easter(0)],
  ['Pentecost', easter(49)],
  ['Earth Day', fixed(4, 22)],
  ['May Day', fixed(5, 1)],
  ['Memorial Day weekend', nth(5, 1, -1, -2)],
  ['Memorial Day', nth(5, 1, -1)],
  ['Juneteenth', fixed(6, 19)],
  ['(?:the )?Fourth of July', fixed(7, 4)],
  ['Bastille Day', fixed(7, 14)],
  ['Labor Day weekend', nth(9, 1, 1, -2)],
  ['Labor Day', nth(9, 1, 1)],
  ['Columbus Day', nth(10, 1, 2)],
  ['Halloween', fixed(10, 31)],
  [
    'Election Day',
    (year) => {
      const tuesday = addDays(nthWeekday(year, 11, 1, 1), 1);
      return [tuesday, tuesday];
    },
  ],
  ["Veterans?['’]? Day", fixed(11, 11)],
  ['Thanksgiving weekend', nth(11, 4, 4, 0, 3)],
  ['Thanksgiving(?: Day)?', nth(11, 4, 4)],
  ['Black Friday', nth(11, 4, 4, 1, 1)],
  ['Christmas Eve', fixed(12, 24)],
  ['Christmas(?: Day)?', fixed(12, 25)],
  ['Boxing Day', fixed(12, 26)],
];

/** Any of the holidays. */
export const HOLIDAY = FINDERS.map(([name]) => `(?:${name})`).join('|');
const BY_NAME = FINDERS.map(([name, find]) => ({
  pattern: new RegExp(`^(?:${name.replaceAll(' ', '\\s+')})$`, 'i'),
  find,
}));

/** The TIMEX3 value and the days of a holiday in a year; undefined for a name that is no holiday. */
export function holidayIn(name: string, year: number): { timex: string; period: Period } | undefined {
  const [start, end] = BY_NAME.find(({ pattern }) => pattern.test(name))?.find(year) ?? [];
  if (!start || !end) return undefined;
  const weekend = weekdayOf(start) === 6 && start !== end;
  const timex = start === end ? start : weekend ? `${weekText(start)}-WE` : weekText(end);
  return { timex, period: { start, end } };
}
