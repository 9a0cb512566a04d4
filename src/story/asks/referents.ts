import type { PartyId } from '../parties.ts';
import type { StoryAsk } from './story-ask.ts';

/** How many sentences back "this offer" may reach. */
const REACH = 3;
const ALL = /\b(?:all|any|these|those|such|terms|demands|conditions|offers|proposals|overtures)\b/i;

/** What an ask without content of its own stands for: all that was asked, or one ask before it (an index), or nothing known. */
export type Referent = 'all' | number | undefined;

/**
 * What "these terms" or "this offer" stand for; `empty` says which asks have no content of their own. The singular stands for
 * the last ask of another kind by the other side in the sentences before, the plural for all that was asked.
 */
export function referentsOf(
  asks: readonly StoryAsk[],
  empty: (ask: number) => boolean,
  textOf: (ask: StoryAsk) => string,
  campOf: (ask: StoryAsk) => PartyId | undefined,
): Referent[] {
  return asks.map((ask, i): Referent => {
    if (!empty(i) || /\d/.test(textOf(ask))) return undefined;
    if (ALL.test(textOf(ask))) return 'all';
    let found: number | undefined;
    for (let back = i - 1; back >= 0; back--) {
      const other = asks[back];
      if (!other || other.article !== ask.article || ask.sentence - other.sentence > REACH) break;
      // Of the nearest sentence that asks, the first ask: what it says in its main clause.
      if (found !== undefined && asks[found]?.sentence !== other.sentence) break;
      if (!empty(back) && campOf(other) !== campOf(ask) && other.kind !== ask.kind) found = back;
    }
    return found;
  });
}
