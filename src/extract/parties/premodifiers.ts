import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { touches } from './fold.ts';

/** Times that end what stands before a noun ("for the first time lawyers", "on Monday night rebels"). */
const TEMPORAL = wordSet(
  'time times day week weekend month year night morning afternoon evening hour decade century',
);

/** Where an adjective of a word, a hyphen and a participle that ends before a token begins ("Texas-based"). */
export function compoundStart(tokens: readonly Token[], end: number): number {
  const [word, hyphen, last] = [tokens[end - 3], tokens[end - 2], tokens[end - 1]];
  const whole = hyphen?.text === '-' && touches(word, hyphen) && touches(hyphen, last);
  return whole && /(?:ed|en|born|led|run|held|made|ing)$/.test(last?.lower ?? '') ? end - 3 : end;
}

/** Does the word end what stands before a noun because it says when? */
export const isTime = ({ lower }: Token): boolean => TEMPORAL.has(lower);
