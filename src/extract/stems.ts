import stopwords from 'stopwords-iso' with { type: 'json' };
import type { Token } from './tokens.ts';

/** Words that turn a statement round are never dropped. */
const KEPT = new Set(['no', 'not', 'nor', 'never', 'against', 'without']);
const STOP = new Set((stopwords as Record<string, string[]>).en?.filter((word) => !KEPT.has(word)));

/** The stems of the content words among some tokens, in order. */
export const stemsOf = (tokens: readonly Token[]): string[] =>
  tokens
    .filter((token) => /[\p{L}\p{N}]/u.test(token.lower) && !STOP.has(token.lower))
    .map((token) => token.stem);
