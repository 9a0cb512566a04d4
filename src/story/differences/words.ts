import { stemmer } from 'stemmer';
import { stemsOf } from '../../extract/content-stems.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { NEGATIONS } from './act-words.ts';

/** The classes of the content words among some tokens. Verbs count by their lemma ("freed" is "free"), negations not at all. */
export function kinsOf(tokens: readonly Token[]): Set<string> {
  const words = tokens.filter(({ lower }) => !NEGATIONS.has(lower));
  return new Set(
    words.flatMap((token) =>
      stemsOf([token]).map((stem) => kinOf(token.pos === 'VERB' ? stemmer(token.lemma) : stem)),
    ),
  );
}
