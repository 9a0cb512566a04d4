import { slice } from '../../corpus/article.ts';
import type { LinkedArticle } from '../linked.ts';
import { once } from '../once.ts';
import type { PartyId } from '../parties.ts';
import { asksIn, DEADLINE } from './collect.ts';
import { SETS_TIME, type Weighed } from './content.ts';

/** By when something is to be done: at once, by a deadline, or at a time that the ask leaves open. */
export type Term = 'now' | 'later' | 'open';

const NOW = /\b(?:immediate|instant)(?:ly)?\b|\bat once\b/i;
const LATER = /\bwithin\b|\b(?:deadline|ultimatum|window)\b/i;

/** The words of all that each side gives a deadline for. */
export type Limited = ReadonlyMap<PartyId | undefined, ReadonlySet<string>>;

/** What is given a deadline in some articles. */
export function limitedIn(articles: Iterable<readonly [LinkedArticle, readonly Weighed[]]>): Limited {
  const limited = new Map<PartyId | undefined, Set<string>>();
  for (const [linked, asks] of articles) {
    for (const [i, term] of saidIn(linked).entries()) {
      const ask = asks[i];
      if (term !== 'later' || !ask) continue;
      const words = limited.get(ask.by) ?? new Set();
      limited.set(ask.by, words);
      for (const word of ask.content.keys()) words.add(word);
    }
  }
  return limited;
}

/**
 * By when each ask of an article is to be done; undefined where that tells no two asks apart. "A truce" and "an immediate
 * truce" are one demand, until the same side gives a deadline for it too: then the time is what is asked, and a demand that
 * leaves it open is another.
 */
export const termsIn = (
  linked: LinkedArticle,
  asks: readonly Weighed[],
  limited: Limited,
): (Term | undefined)[] =>
  saidIn(linked).map((said, i) => {
    const one = asks[i];
    if (said || one?.ask.kind !== 'demand') return said;
    const [first = ''] = one.content.keys();
    return limited.get(one.by)?.has(first) ? 'open' : undefined;
  });

/** What each ask of an article says of it itself. What is to be done at once and within a week is told twice: its deadline stands apart. */
const saidIn = once((linked: LinkedArticle) =>
  asksIn(linked).map(({ content, rule }): 'now' | 'later' | undefined => {
    if (rule === DEADLINE) return 'later';
    const text = slice(linked.article, content);
    if (NOW.test(text)) return 'now';
    return SETS_TIME.test(rule) || LATER.test(text) ? 'later' : undefined;
  }),
);
