import { isParty } from './near.ts';
import type { Told } from './told.ts';

/** An article names a day from afar if it was published so many days after it, or before it. */
const AFAR = 2;
/** More articles than this tell more than one thing of a day. */
const MOST = 6;
/** So near, as weights of `Told.near`, must a word that two mentions have in common stand to both dates. */
const NEAR = 0.4;

/**
 * Tells of two mentions of a story, by their numbers, whether they name a day from afar, with one word in common, and every
 * article that looks back on that day (or ahead to it) names it just once. Such articles mean one event: who has two things
 * to tell of a day dates both. Of the day before they went to print, articles tell whatever is new.
 */
export function namedOnceOf(told: readonly Told[]): (a: number, b: number) => boolean {
  const views = told.map(viewOf);
  const articles = new Map<number, readonly string[]>();
  for (const [i, view] of views.entries()) {
    const article = told[i]?.mention.article;
    if (view !== undefined && article) articles.set(view, [...(articles.get(view) ?? []), article]);
  }
  const once = new Set<number>();
  for (const [view, named] of articles)
    if (named.length <= MOST && new Set(named).size === named.length) once.add(view);
  return (i, j) => {
    const [a, b, view] = [told[i], told[j], views[i]];
    if (!a || !b || view === undefined || view !== views[j]) return false;
    return i !== j && once.has(view) && shareWord(a, b);
  };
}

/** The number of a day that is seen from afar, different for those who look back on it and those who look ahead. */
function viewOf({ days: { first, last }, published = first }: Told): number | undefined {
  if (first !== last || Math.abs(published - first) < AFAR) return undefined;
  return published > first ? first : -first;
}

function shareWord(a: Told, b: Told): boolean {
  for (const [word, weight] of a.near)
    if (!isParty(word) && Math.min(weight, b.near.get(word) ?? 0) >= NEAR) return true;
  return false;
}
