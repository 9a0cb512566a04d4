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
  const first = Math.max(...all.map(({ days }) => days.first));
  const last = Math.min(...all.map(({ days }) => days.last));
  if (first > last || last - first > MONTH) return false;
  const articles = new Set(all.map(({ mention }) => mention.article)).size;
  const since = Math.min(...all.map(({ published = last }) => published - first));
  return KNOWN.some((known) => articles >= known.articles && since >= known.days);
}
