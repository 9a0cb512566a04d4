import { slice } from '../../corpus/article.ts';
import type { Measured } from './measured.ts';
import { once, type Side } from './side.ts';

/** Words that say how things stand, not what happened. */
const STATE =
  /\b(?:waiting|lying|anchored|moored|at anchor|remain(?:s|ed|ing)?|still|so far|to date|now|stranded|stuck|idled?|queu(?:ed|e?ing)|on strike|in hospital|missing|homeless|without (?:power|water|electricity)|grounded)\b/i;
/** They stand so many characters in front of a figure or behind it. */
const NEAR = 60;
/** An article tells how things stand on the days before it, at most so many. */
const DAYS = 5;
const DAY = 86_400_000;

/** Whether a figure tells how things stand when its article is printed: "27 ships were waiting on Monday morning". */
export const isNow = (side: Side, { figure }: Measured): boolean =>
  isRecent(side) &&
  STATE.test(
    slice(side.article, {
      start: Math.max(side.tokens[0]?.start ?? 0, figure.start - NEAR),
      end: Math.min(side.tokens.at(-1)?.end ?? 0, figure.end + NEAR),
    }),
  );

/** Whether all days that a sentence names are of the last ones before its article. */
const isRecent = once(({ article, reading }: Side): boolean => {
  const published = Date.parse(article.published?.date ?? '');
  return reading.dates.every(
    ({ period }) => !period || Math.abs(published - Date.parse(period.end)) <= DAYS * DAY,
  );
});

/** What happened longer ago than this in days is another event. */
const RECENT = 60;

/** Whether a sentence tells of a day long before its article. */
export const isLongAgo = once(({ article, reading }: Side): boolean => {
  const published = Date.parse(article.published?.date ?? '');
  return reading.dates.some(({ period }) => period && published - Date.parse(period.end) > RECENT * DAY);
});
