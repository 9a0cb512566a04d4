import type { Asked } from './query.ts';

/**
 * The part of a query's weight that one of the best passages must cover, and the part that the story may lack.
 * On the annotated stories none of 63 answerable questions is declined, and all of 10 others are.
 */
const LIMITS = { covered: 0.3, missing: 0.55 };

/**
 * Whether a story answers a query, given the part of the query (0 to 1) that the best of the first passages covers.
 * A name that the story does not know means no: whoever asks for it asks about something else.
 */
export function isAnswered(asked: readonly Asked[], covered: number): boolean {
  const missing = asked.filter(({ means }) => means.size === 0);
  const sum = (of: readonly Asked[]): number => of.reduce((total, { weight }) => total + weight, 0);
  if (asked.length === 0 || missing.some(({ name }) => name)) return false;
  return covered >= LIMITS.covered && sum(missing) / sum(asked) < LIMITS.missing;
}
