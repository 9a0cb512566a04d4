import type { Period } from '../finding.ts';
import { addDays } from './calendar.ts';
import { singular, unitOf } from './names.ts';
import { isCountable } from './numbers.ts';
import { unitAt } from './timex.ts';

/** TIMEX3: the letters of the units, with the factor of those that count as several of a smaller one. */
const LETTERS: Readonly<Record<string, readonly [letter: string, factor: number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['Q', 1],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};
const isClock = (unit: string): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** The TIMEX3 value of a duration; X for an amount that is not said. */
export function durationOf(count: number | undefined, unitWord: string): string {
  const unit = singular(unitWord);
  const [letter, factor] = LETTERS[unit] ?? ['X', 1];
  const time = isClock(unit) ? 'T' : '';
  if (count === undefined) return `P${time}X${unit === 'decade' ? 'DE' : unit === 'century' ? 'CE' : letter}`;
  const whole = Math.floor(count);
  const half = count - whole === 0.5;
  if (!half) return `P${time}${count * factor}${letter}`;
  const rest = { year: '6M', hour: '30M', minute: '30S', month: '2W' }[unit];
  return rest ? `P${time}${whole ? `${whole}${letter}` : ''}${rest}` : `P${time}${count * factor}${letter}`;
}

/** Longer stretches are round numbers: "over the past 300 years". */
const MOST_YEARS = 10;

/**
 * The days, weeks, months or years counted from today, back where the count is negative, in the grain of the unit.
 * Undefined for what is too long to be meant exactly.
 */
export function stretchFrom(today: string, unitWord: string, count: number): Period | undefined {
  const unit = unitOf(unitWord);
  if (
    !unit ||
    !isCountable(Math.abs(count)) ||
    (unit === 'year' && Math.abs(count) > MOST_YEARS) ||
    unit === 'decade'
  ) {
    return undefined;
  }
  const at = (n: number): string => {
    if (unit === 'day' || unit === 'week') return addDays(today, unit === 'week' ? n * 7 : n);
    if (unit === 'quarter') return unitAt(today, 'month', n * 3);
    return unitAt(today, unit === 'month' ? 'month' : 'year', n);
  };
  return count < 0 ? { start: at(count), end: at(0) } : { start: at(0), end: at(count) };
}
