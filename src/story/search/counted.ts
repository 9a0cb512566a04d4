import { slice } from '../../corpus/article.ts';
import { foldWord } from '../../extract/stems.ts';
import { tokenize } from '../../extract/tokens.ts';
import type { Asked } from './asked.ts';
import type { Passage } from './passages.ts';
import { wordsOf } from './words.ts';

/** The things whose number a question asks for: what stands for them in the index, with how well, and whether they are people. */
export interface Things {
  readonly means: ReadonlyMap<string, number>;
  readonly people: boolean;
}

const ASKS = /\b(?:how many|number of)\b/i;
const PEOPLE = new Set(['people', 'persons', 'men', 'women']);
const NOUN = new Set(['NOUN', 'PROPN']);
/** What may stand before the noun: "how many more French citizens". */
const LEADS = new Set(['ADJ', 'ADV', 'NUM', 'DET']);

/** How surely a figure counts the things where it does not say what it counts ("at least 43 were killed"), and where it counts others. */
const UNSAID = 0.5;
const OTHER = 0.2;

/** The things whose number a query asks for; none for "how many drowned". */
export function thingsIn(query: string, asked: readonly Asked[]): Things | undefined {
  const nouns = countedIn(query);
  if (nouns.size === 0) return undefined;
  const means = new Map<string, number>();
  for (const [term, worth] of asked.filter(({ word }) => nouns.has(word)).flatMap((one) => [...one.means]))
    means.set(term, Math.max(worth, means.get(term) ?? 0));
  return { means, people: !nouns.isDisjointFrom(PEOPLE) };
}

/**
 * How surely a passage tells the number of some things, 0 to 1. People are counted under so many names ("12 passengers",
 * "a family of five") that any count may be theirs.
 */
export function countIn({ reading, article }: Passage, { means, people }: Things): number {
  const counts = (reading?.figures ?? []).filter(({ unit }) => unit === undefined);
  const surely = counts.map(({ counted }) => {
    if (counted === undefined) return UNSAID;
    const words = wordsOf(slice(article, counted), article.language);
    return Math.max(people ? UNSAID : OTHER, ...words.map(({ term }) => means.get(term) ?? 0));
  });
  return Math.max(0, ...surely);
}

/** The nouns that follow "how many", folded. */
function countedIn(query: string): ReadonlySet<string> {
  const nouns = new Set<string>();
  const asks = ASKS.exec(query);
  if (!asks) return nouns;
  const from = asks.index + asks[0].length;
  for (const { start, lower, pos } of tokenize(query, { start: 0, end: query.length })) {
    if (start < from) continue;
    if (NOUN.has(pos)) nouns.add(foldWord(lower));
    else if (nouns.size > 0 || !LEADS.has(pos)) break;
    // The tagger takes what they do for a noun: "how many people work there".
    if (PEOPLE.has(lower)) break;
  }
  return nouns;
}
