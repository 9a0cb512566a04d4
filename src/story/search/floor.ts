import type { Hit } from '../search.ts';

/** The part of a query that the best passages must cover for any passage to be near it. */
const NEAR = 0.2;

/**
 * The part of the best score from which a passage is shown: low for one that has a word of the query or what surely stands for it,
 * higher for one that is merely related. On the annotated stories nDCG@5 stays what it is, and a fifth of the wrong passages go.
 */
const FLOOR = { matched: 0.02, related: 0.2 };
/** Behind so many passages a word in common is not enough: what follows is mostly about something else. */
const FIRST = 5;

/**
 * The passages worth showing, in their order: `hits` are the best first, and `covered` is the part of the query (0 to 1) that
 * the best of them covers.
 */
export function worthShowing(hits: readonly Hit[], covered: number): Hit[] {
  if (covered < NEAR) return [];
  const best = hits[0]?.score ?? 0;
  return hits.filter(
    ({ score, matched }, rank) =>
      score >= best * (matched.length > 0 && rank < FIRST ? FLOOR.matched : FLOOR.related),
  );
}
