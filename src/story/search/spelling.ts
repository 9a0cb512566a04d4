import { distance, slips } from './lexicon.ts';
import type { QueryContext } from './query-context.ts';
import { termOf, type Word } from './words.ts';

/** Shorter words have too many neighbours to be mended by general English. */
const SHORTEST = 5;
/** How many of the most frequent words a slip may have been meant for. */
const COMMON = 40_000;

/**
 * The common English word that a folded word is a slip of the finger away from ("settlement" for "setlement"),
 * for words that the story lacks. Nothing for a word that is known itself.
 * `words` has the known words, the most frequent first; `english` tells English words from names.
 */
export function meantBy(
  folded: string,
  words: ReadonlySet<string>,
  english: (folded: string) => boolean,
): string | undefined {
  if (folded.length < SHORTEST || words.has(folded)) return undefined;
  let meant: string | undefined;
  let least = slips(folded) + 1;
  for (const word of words.values().take(COMMON)) {
    // The first letter of a word is seldom wrong.
    if (word[0] !== folded[0] || Math.abs(word.length - folded.length) >= least) continue;
    const apart = distance(folded, word);
    if (apart < least && english(word)) [meant, least] = [word, apart];
  }
  return meant;
}

/** The word that an English word of a query was meant for, where neither the story nor English knows it as it is written. */
export function mended(word: Word, query: string, { lexicon, english, vectors }: QueryContext): Word {
  if (word.stop || /^[\p{Lu}\p{N}]/u.test(query.slice(word.start)) || english(word.folded)) return word;
  if (lexicon.guess(word.folded).length > 0) return word;
  const meant = meantBy(word.folded, vectors.words, english);
  return meant === undefined ? word : { ...word, folded: meant, term: termOf(meant, 'en') };
}
