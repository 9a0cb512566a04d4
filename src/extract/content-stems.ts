import { stopwordsOf } from './stems.ts';
import type { Token } from './tokens.ts';

const ENGLISH = stopwordsOf('en');

/** The stems of the content words among some tokens of an English text, in order. */
export const stemsOf = (tokens: readonly Token[]): string[] =>
  tokens
    .filter((token) => /[\p{L}\p{N}]/u.test(token.lower) && !ENGLISH.has(token.lower))
    .map((token) => token.stem);
