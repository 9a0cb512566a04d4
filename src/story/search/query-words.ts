import { tokenize } from '../../extract/tokens.ts';
import type { Word } from './words.ts';

/** Words that say what kind of answer is wanted, and need not stand in it. */
export const META: ReadonlySet<string> = new Set(
  `number amount size date day time year age name names reason reasons detail details list information info kind type
news story update latest fact facts true opinion position reaction response length thing happen happened happening do say
says said tell think know anyone anybody people person persons`.split(/\s+/),
);

/** Where the nouns of an English query start. */
export const nounsOf = (query: string): ReadonlySet<number> =>
  new Set(
    tokenize(query, { start: 0, end: query.length })
      .filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
      .map(({ start }) => start),
  );

/** From how many words on a query is a title if all have capitals. */
const TITLE = 4;

const PREFIX = /^(?:re|un|non|anti|pre|mid|over|under|out)(?=\p{L}{4})/u;

/** What a word is judged by: its language (ISO 639-1), and a list of English words in lower case. */
interface Tongue {
  readonly language: string;
  readonly english: (folded: string) => boolean;
}

/**
 * Whether the `i`-th word of a query is probably a name: in English no word of the list, or else written with a capital
 * inside the query (or at its start with another after it: "Tony Bank's offer"). German capitals say nothing,
 * nor do capitals where every word has one, or all letters of an English word; numbers are no names.
 */
export function isName(
  query: string,
  words: readonly Word[],
  i: number,
  { language, english }: Tongue,
): boolean {
  const word = words[i];
  if (!word || /^\p{N}/u.test(word.folded)) return false;
  // Plurals and words with a prefix ("reopened") are often missing from the list.
  const known = (folded: string): boolean =>
    [folded, folded.replace(/s$/, ''), folded.replace(PREFIX, '')].some(english);
  if (language === 'en') {
    if (!known(word.folded)) return true;
    // "TV" is a word that is always written so.
    const shown = query.slice(word.start, word.end);
    if (shown.length > 1 && shown === shown.toUpperCase() && query !== query.toUpperCase()) return false;
  }
  const capital = (of: Word | undefined): boolean =>
    of !== undefined && /^\p{Lu}/u.test(query.slice(of.start));
  return (
    language !== 'de' &&
    capital(word) &&
    (i > 0 || capital(words[i + 1])) &&
    (words.length < TITLE || !words.every(capital))
  );
}
