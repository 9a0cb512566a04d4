import { fold } from '../fold.ts';
import type { Token } from '../tokens.ts';

/** A whole name as it is compared; the same as `foldAll` of its tokens. */
export const foldName = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => word !== '')
    .join(' ');

/** The words of some tokens as they are compared, joined by blanks: hyphens are left out ("Jong-un" and "Jong Un" are one). */
export const foldAll = (tokens: readonly Token[]): string =>
  tokens
    .map(({ folded }) => folded)
    .filter((word) => word !== '' && word !== '-')
    .join(' ');

/** Does the word start with a capital letter? */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== token.lower && /^['’]?\p{Lu}/u.test(token.text);

/** Is the word written in capitals alone, like an acronym ("UN", "F.B.I.")? */
export const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}[.&]?){2,8}s?$/u.test(token.text);

/** Does the token stand right after the one before it, without a blank? */
export const touches = (before: Token | undefined, token: Token | undefined): boolean =>
  before !== undefined && token !== undefined && before.end === token.start;

/** Is the token the mark of a possessive ("'s", or the apostrophe after a plural)? */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.lower === "'" || token.lower === '’s');
