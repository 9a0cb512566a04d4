import { dayText } from './calendar.ts';
import { YEAR } from './numbers.ts';
import { type Match, type Meaning, pattern, type Rule, stated } from './rule.ts';

/** Day and month in numbers: which is which must be plain from one of them being over twelve, or both being equal. */
function numeric({ groups }: Match): Meaning | undefined {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const year = groups.year?.length === 2 ? 2000 + Number(groups.year) : Number(groups.year);
  const monthFirst = a <= 12 && (b > 12 || a === b);
  if (!monthFirst && !(a > 12 && b <= 12)) return undefined;
  const date = monthFirst ? dayText(year, a, b) : dayText(year, b, a);
  return date ? stated(date) : undefined;
}

/** Dates in figures: "2022-11-30", "25/12/2021", "1932-34". */
export const NUMERIC: readonly Rule[] = [
  {
    name: 'iso-date',
    pattern: pattern`(?<year>${YEAR})-(?<month>\d\d)-(?<day>\d\d)`,
    read: ({ groups }) => {
      const date = dayText(Number(groups.year), Number(groups.month), Number(groups.day));
      return date ? stated(date) : undefined;
    },
  },
  {
    name: 'numeric-date',
    pattern: pattern`(?<a>\d{1,2})/(?<b>\d{1,2})/(?<year>(?:19|20)\d\d|\d\d)`,
    read: numeric,
  },
  {
    name: 'dotted-date',
    pattern: pattern`(?<a>\d{1,2})\.(?<b>\d{1,2})\.(?<year>(?:19|20)\d\d)`,
    read: numeric,
  },
  {
    name: 'year-interval',
    pattern: pattern`(?<from>${YEAR}) ?[-–—/] ?(?<to>${YEAR}|\d\d)`,
    read: ({ groups: { from = '', to = '' } }) => {
      const last = to.length === 2 ? from.slice(0, 2) + to : to;
      return Number(last) > Number(from) ? stated(`${from}/${last}`, { start: from, end: last }) : undefined;
    },
  },
];
