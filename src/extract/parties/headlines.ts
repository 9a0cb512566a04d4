import type { Token } from '../tokens.ts';
import { isCapital } from './fold.ts';
import { isSmallWord } from './smallwords.ts';

/** The fewest words by which the spelling of a sentence can be told, and the letters of the shortest that tells. */
const [WORDS, LETTERS] = [4, 3];

/** Is a sentence spelled like a headline, with a capital at every word that is not small ("Jane Doe Checks Into Rehab")? */
export function isHeadline(tokens: readonly Token[]): boolean {
  const telling = tokens.filter(
    ({ text }) => text.length >= LETTERS && /^\p{L}+$/u.test(text) && !isSmallWord(text),
  );
  return telling.length >= WORDS && telling.every(isCapital);
}
