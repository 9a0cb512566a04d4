import type { Period } from '../../extract/finding.ts';

/** The days of a period, counted from 1970-01-01; both ends are inclusive. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const MS_PER_DAY = 86_400_000;

/** The number of the first day of a `YYYY[-MM[-DD]]`. */
const dayNumber = (date: string): number => Math.round(Date.parse(date) / MS_PER_DAY);

/** The number of the last day of a `YYYY[-MM[-DD]]`. */
function lastDayNumber(date: string): number {
  if (date.length === 10) return dayNumber(date);
  const [year = 0, month = 12] = date.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayNumber(next.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-')) - 1;
}

/** The days of a period: `2024` has 366 of them. */
export const daysOf = ({ start, end }: Period): Days => ({
  first: dayNumber(start),
  last: lastDayNumber(end),
});

/** How many days there are; at least 1. */
export const lengthOf = ({ first, last }: Days): number => Math.max(1, last - first + 1);

/** Whether two periods have the same days. */
export const areSame = (a: Days, b: Days): boolean => a.first === b.first && a.last === b.last;

/** Whether two periods have a day in common. */
export const overlap = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last;

/** The days that two overlapping periods have in common. */
export const commonDays = (a: Days, b: Days): Days => ({
  first: Math.max(a.first, b.first),
  last: Math.min(a.last, b.last),
});

/** Whether all days of one period are days of another. */
export const isWithin = (inner: Days, outer: Days): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;
