import { label } from '../locale/label.ts';
import { UserError } from './user-error.ts';

/** A day, month or year that a member gave, as the days that it covers. Throws a UserError for anything else. */
export function parseDay(value: string): { readonly first: string; readonly last: string } {
  const parts = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(value.trim());
  const [year, month, day] = [Number(parts?.[1]), Number(parts?.[2] ?? 1), Number(parts?.[3] ?? 1)];
  const start = new Date(Date.UTC(year, month - 1, day));
  const real =
    start.getUTCFullYear() === year && start.getUTCMonth() === month - 1 && start.getUTCDate() === day;
  if (!parts || !real) throw new UserError(label('error.date', { value }));
  const end = new Date(parts[3] ? start : parts[2] ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31));
  return { first: start.toISOString().slice(0, 10), last: end.toISOString().slice(0, 10) };
}

/** The first day of a period's start and the last day of its end: `2024` starts on 2024-01-01 and ends on 2024-12-31. */
export const daysOf = (period: {
  readonly start: string;
  readonly end: string;
}): { first: string; last: string } => ({
  first: parseDay(period.start).first,
  last: parseDay(period.end).last,
});
