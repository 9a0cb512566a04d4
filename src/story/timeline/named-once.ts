import { isParty } from './near.ts';
import type { Told } from './told.ts';

/** An article names a day from afar if it was published so many days after it, or before it. */
const AFAR = 2;
/** More articles than this tell more than one thing of a day. */
const MOST = 6;
/** So near, as weights of `Told.near`, must a word that two mentions have in common stand to both dates. */
const NEAR = 0.4;

/**
 * Finds the view of a mention of a story from afar on a day, if every article that looks back on that day (or ahead to it)
 * names it just once; undefined if not. Such articles mean one event where they have a word in common: who has two things
 * to tell of a day dates both. Of the day before they went to print, articles tell whatever is new.
 */
export function onlyViewsIn(told: readonly Told[]): (one: Told) => number | undefined {
  const articles = new Map<number, string[]>();
  for (const one of told) {
    const view = viewOf(one);
    if (view === undefined) continue;
    const named = articles.get(view);
    if (named) named.push(one.mention.article);
    else articles.set(view, [one.mention.article]);
  }
  const once = new Set<number>();
  for (const [view, named] of articles)
    if (named.length <= MOST && new Set(named).size === named.length) once.add(view);
  return (one) => {
    const view = viewOf(one);
    return view !== undefined && once.has(view) ? view : undefined;
  };
}

/** The number of a day that is seen from afar, different for those who look back on it and those who look ahead. */
function viewOf({ days: { first, last }, published = first }: Told): number | undefined {
  if (first !== last || Math.abs(published - first) < AFAR) return undefined;
  return published > first ? first : -first;
}

/** Whether two mentions have a word in common near their dates. */
export function shareWord(a: Told, b: Told): boolean {
  for (const [word, weight] of a.near)
    if (!isParty(word) && Math.min(weight, b.near.get(word) ?? 0) >= NEAR) return true;
  return false;
}
