import type { Period } from '../finding.ts';
import { addDays, daysIn, mondayOf, mondayOfWeek, monthText, parts, weekText, yearText } from './calendar.ts';

/** How fine a calendar value is. */
export type Grain = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade';
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** Months of the seasons of the northern half of the year; winter runs into the next year. */
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The grain of a TIMEX3 value, or undefined for one that is no place on the calendar. */
export function grainOf(timex: string): Grain | undefined {
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(timex)) return 'day';
  if (/^\d{4}-W\d\d$/.test(timex)) return 'week';
  if (/^\d{4}-W\d\d-WE/.test(timex)) return 'weekend';
  if (/^\d{4}-\d\d$/.test(timex)) return 'month';
  if (/^\d{4}-Q[1-4]$/.test(timex)) return 'quarter';
  if (/^\d{4}-H[12]$/.test(timex)) return 'half';
  if (/^\d{4}-(SP|SU|FA|WI)$/.test(timex)) return 'season';
  if (/^\d{4}$/.test(timex)) return 'year';
  if (/^\d{3}$/.test(timex)) return 'decade';
  return undefined;
}

const monthSpan = (year: number, first: number, count: number): Period => ({
  start: monthText(year, first),
  end: monthText(year, first + count - 1),
});

/** The days, months or years that a TIMEX3 value covers; undefined for a value that has no place on the calendar. */
export function periodOf(timex: string): Period | undefined {
  const grain = grainOf(timex);
  const { year } = parts(timex);
  switch (grain) {
    case 'day':
      return { start: timex.slice(0, 10), end: timex.slice(0, 10) };
    case 'week':
    case 'weekend': {
      const monday = mondayOfWeek(year, Number(timex.slice(6, 8)));
      return { start: addDays(monday, grain === 'week' ? 0 : 5), end: addDays(monday, 6) };
    }
    case 'month':
    case 'year':
      return { start: timex, end: timex };
    case 'quarter':
      return monthSpan(year, Number(timex.slice(6)) * 3 - 2, 3);
    case 'half':
      return monthSpan(year, Number(timex.slice(6)) * 6 - 5, 6);
    case 'season':
      return monthSpan(year, SEASON_START[timex.slice(5)] ?? 1, 3);
    case 'decade':
      return { start: `${timex}0`, end: `${timex}9` };
    default:
      return undefined;
  }
}

/** The first day of a period. */
export function firstDay(period: Period): string {
  const { year, month, day } = parts(period.start);
  return `${monthText(year, month)}-${String(day).padStart(2, '0')}`;
}
/** The last day of a period. */
export function lastDay(period: Period): string {
  if (period.end.length === 10) return period.end;
  const { year, month } = parts(period.end);
  const last = period.end.length === 4 ? 12 : month;
  return `${monthText(year, last)}-${daysIn(year, last)}`;
}

const quarterText = (year: number, month: number): string => {
  const start = monthText(year, month);
  return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5)) / 3)}`;
};

/** The day, week, month, quarter, year or decade with a day in it, `n` of them further on. */
export function unitAt(day: string, unit: Unit, n: number): string {
  const { year, month } = parts(day);
  switch (unit) {
    case 'day':
      return addDays(day, n);
    case 'week':
      return weekText(addDays(mondayOf(day), n * 7));
    case 'month':
      return monthText(year, month + n);
    case 'quarter':
      return quarterText(year, month + n * 3);
    case 'year':
      return yearText(year + n);
    case 'decade':
      return yearText(year + n * 10).slice(0, 3);
  }
}
