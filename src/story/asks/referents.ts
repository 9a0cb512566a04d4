import type { StoryAsk } from '../asks.ts';
import type { Content } from './content.ts';

/** How many sentences back "this offer" may reach. */
const REACH = 3;

/**
 * What each ask is about, by its words or by reference. "This", "the proposal" stand for the last ask of the other side in the
 * sentences before; "these terms", "all the demands" stand for all that it asked, which the mark `*` says.
 */
export function resolve(
  asks: readonly StoryAsk[],
  contents: readonly Content[],
  textOf: (ask: StoryAsk) => string,
  campOf: (ask: StoryAsk) => number | undefined,
): Content[] {
  return asks.map((ask, i) => {
    const own = contents[i] ?? new Map();
    if (own.size > 0) return own;
    if (
      /\b(?:all|any|these|those|such|terms|demands|conditions|offers|proposals|overtures)\b/i.test(
        textOf(ask),
      )
    )
      return new Map([['*', 1]]);
    for (let back = i - 1; back >= 0; back--) {
      const other = asks[back];
      if (!other || other.article !== ask.article || ask.sentence - other.sentence > REACH) break;
      const content = contents[back];
      if (content?.size && campOf(other) !== campOf(ask) && other.kind !== 'rejection') return content;
    }
    return own;
  });
}
