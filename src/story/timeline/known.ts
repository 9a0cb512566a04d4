import type { Told } from './told.ts';

/** A deed that so many articles date, all of them so many days later and all alike, was done once; the fewer, the later. */
const KNOWN = [
  { articles: 3, days: 7 },
  { articles: 2, days: 90 },
];
/** The days that are given to a known deed may be a month. */
const MONTH = 31;

/** Whether all who tell of a deed look back on it from afar, and give it the same days, one of them the month at least. */
export function isKnown(all: readonly Told[]): boolean {
  let [first, last, since] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { days } of all) {
    first = Math.max(first, days.first);
    last = Math.min(last, days.last);
    if (first > last) return false;
  }
  if (last - first > MONTH) return false;
  for (const { published = last } of all) since = Math.min(since, published - first);
  const articles = new Set(all.map(({ mention }) => mention.article)).size;
  return KNOWN.some((known) => articles >= known.articles && since >= known.days);
}
