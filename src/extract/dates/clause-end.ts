import { wordSet } from '../word-set.ts';

/** The marks that end a clause, as the tokens of a text. */
export const CLAUSE_END = wordSet('; : . ? ! — – “ ” " -- ``');

/** The same, and the brackets that set an aside apart. */
export const CLAUSE_OR_ASIDE_END: ReadonlySet<string> = new Set([...CLAUSE_END, '(', ')']);
