import type { Day } from '../../corpus/article.ts';

const MS_PER_DAY = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const iso = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);
const ms = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Year, month and day of a `YYYY-MM-DD`; month and day are 1 where the text is shorter. */
export function parts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

export const yearText = (year: number): string => pad(year, 4);
/** `YYYY-MM`; months beyond December or before January run into the next or the last year. */
export function monthText(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1)}`;
}
/** The days of a month, 28 to 31. */
export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
/** `YYYY-MM-DD`, or undefined where the calendar has no such day. */
export const dayText = (year: number, month: number, day: number): Day | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? `${monthText(year, month)}-${pad(day)}`
    : undefined;

export const addDays = (day: Day, n: number): Day => iso(ms(day) + n * MS_PER_DAY);
/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((ms(b) - ms(a)) / MS_PER_DAY);
/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(ms(day)).getUTCDay() || 7;
/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The ISO 8601 week that a day lies in, `YYYY-Wnn`: weeks belong to the year of their Thursday. */
export function weekText(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const first = `${thursday.slice(0, 4)}-01-01`;
  return `${thursday.slice(0, 4)}-W${pad(Math.floor(daysBetween(first, thursday) / 7) + 1)}`;
}
/** The Monday of an ISO 8601 week: the week with January 4 in it is the first. */
export const mondayOfWeek = (year: number, week: number): Day =>
  addDays(mondayOf(`${pad(year, 4)}-01-04`), (week - 1) * 7);

/** The nth (from 1) of a weekday in a month; the last one for -1. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = `${monthText(year, month)}-${pad(daysIn(year, month))}`;
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = `${monthText(year, month)}-01`;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
}

/** Easter Sunday of the Western churches (the anonymous Gregorian computus). */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = century - Math.floor(century / 4);
  const moon = (skipped - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const epact =
    moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + epact + 2 - skipped) % 7;
  const offset = epact - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const day = offset + 28 - 31 * Math.floor(month / 4);
  return `${monthText(year, month)}-${pad(day)}`;
}
