import type { Weighed } from './content.ts';

/** How many sentences back "this offer" may reach. */
const REACH = 3;
const ALL = /\b(?:all|any|these|those|such|terms|demands|conditions|offers|proposals|overtures)\b/i;

/** What an ask without content of its own stands for: all that was asked, or one ask before it, or nothing known. */
export type Referent = 'all' | Weighed | undefined;

/**
 * What "these terms" or "this offer" stand for, of each ask of an article. The singular stands for the last ask of another kind
 * by the other side in the sentences before, the plural for all that was asked. `textOf` gives the words of a content.
 */
export function referentsOf(asks: readonly Weighed[], textOf: (one: Weighed) => string): Referent[] {
  return asks.map((one, i): Referent => {
    if (one.content.size > 0 || /\d/.test(textOf(one))) return undefined;
    if (ALL.test(textOf(one))) return 'all';
    let found: Weighed | undefined;
    for (const other of asks.slice(0, i).reverse()) {
      if (one.ask.sentence - other.ask.sentence > REACH) break;
      // Of the nearest sentence that asks, the first ask: what it says in its main clause.
      if (found && found.ask.sentence !== other.ask.sentence) break;
      if (other.content.size > 0 && other.by !== one.by && other.ask.kind !== one.ask.kind) found = other;
    }
    return found;
  });
}
