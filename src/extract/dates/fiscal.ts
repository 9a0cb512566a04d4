import type { Period } from '../finding.ts';
import { addDays, dayText, monthText, parts } from './calendar.ts';
import { yearOfDay } from './choose.ts';
import { MONTH, monthOf } from './names.ts';
import { YEAR } from './numbers.ts';
import type { Context } from './rule.ts';

const ENDED = new RegExp(
  `^\\s+(?<way>ended|ending|to|through)\\s+(?<month>${MONTH})\\s+(?<day>\\d\\d?)\\b(?:,\\s+(?<year>${YEAR}))?`,
);
/** Half the days of a quarter: the day that far before its end tells which one it is. */
const HALF = 45;
/** A quarter that ends this early in a month is that of the months before. */
const EARLY = 10;

/** The last day of a quarter or year of business, by the words after it: "the quarter ended Sept. 30". */
export function endAfter(after: string, { today }: Context): string | undefined {
  const { way = '', month: name, day, year: written } = ENDED.exec(after)?.groups ?? {};
  const month = monthOf(name);
  if (!month || !today) return undefined;
  const tense = /ending/.test(way) ? 'future' : 'past';
  return dayText(Number(written ?? yearOfDay(today, month, Number(day), tense)), month, Number(day));
}

/** A day in the middle of the quarter that ended on one. */
export const middleOf = (end: string): string => addDays(end, -HALF);

/** The three months of a quarter whose last day the words after it give. */
export function endedPeriod(after: string, context: Context): Period | undefined {
  const end = endAfter(after, context);
  if (!end) return undefined;
  const { year, month, day } = parts(end);
  const last = day <= EARLY ? month - 1 : month;
  return { start: monthText(year, last - 2), end: monthText(year, last) };
}
