import type { Article, Range } from '../../corpus/article.ts';
import type { Period } from '../../extract/finding.ts';

const DAY = 86_400_000;

const first = (day: string): number =>
  Date.parse(day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day);
const last = (day: string): number => {
  const [year = 0, month = 12, date] = day.split('-').map(Number);
  return date === undefined ? Date.UTC(year, month, 0) : Date.parse(day);
};

/** The days that a period lasts. */
export const lengthOf = ({ start, end }: Period): number => (last(end) - first(start)) / DAY + 1;

/** The days from the end of one period to the start of the other; 0 or less when they meet. */
export const gap = (a: Period, b: Period): number =>
  Math.max(first(b.start) - last(a.end), first(a.start) - last(b.end)) / DAY;

/** Whether a date is that of something else: "before Friday's vote", "after Monday". */
export const isOfOther = ({ text }: Article, { start, end }: Range): boolean =>
  /^[’']s?\b/.test(text.slice(end, end + 3)) ||
  /\b(?:before|after|since|until) $/i.test(text.slice(Math.max(0, start - 8), start));
