import type { Token } from '../../extract/tokens.ts';
import { DENIALS, NEGATIONS, NOT_ONLY, REFUSALS } from './act-words.ts';

/** The index in a verb group of the word that denies it, or -1: "the little girl" denies nothing. */
export const negationIn = (group: readonly Token[]): number =>
  group.findIndex(
    ({ lower, lemma, pos }, i) =>
      pos !== 'PROPN' &&
      (NEGATIONS.has(lower) || REFUSALS.has(lemma)) &&
      !(lower === 'little' && /^(?:DET|PRON|PART)$/.test(group[i - 1]?.pos ?? '')),
  );

/** "Not only", "not fully": something was done, if otherwise. */
export const ofManner = (word: string): boolean => NOT_ONLY.has(word) || word.endsWith('ly');

/** The verb that denies the clause that begins at a token: "denied", "denied reports that". */
export function denialBefore(tokens: readonly Token[], from: number): Token | undefined {
  const that = tokens[from - 1]?.lower === 'that';
  return tokens.slice(Math.max(0, from - (that ? 4 : 1)), from).find(({ lemma }) => DENIALS.has(lemma));
}

/** "People receiving aid": a participle behind a noun says of whom is spoken, not what was done. */
export function restricts(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 2), verb).findLast(({ lower }) => !NEGATIONS.has(lower));
  return tokens[verb]?.lower.endsWith('ing') === true && before?.pos === 'NOUN';
}
