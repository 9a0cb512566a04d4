import { slice } from '../../corpus/article.ts';
import { add, type Direction, direction, dot } from './directions.ts';
import { englishEncoder } from './encoder.ts';
import type { Candidate } from './evidence.ts';
import type { Passage } from './passages.ts';

/**
 * Candidates with how alike each is to the query as a whole: by itself or together with the sentence before, whichever is more.
 * The encoder knows English only, so that passages in other languages are not alike.
 */
export function readAgain(query: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const { of, at, evidence } = candidate;
    const own = meant(of[at]);
    if (!own) return candidate;
    const sought = englishEncoder()(query);
    const before = meant(of[at - 1]);
    const both = before ? direction(add(before.slice(), own, 1)) : own;
    return { ...candidate, evidence: { ...evidence, alike: Math.max(dot(sought, own), dot(sought, both)) } };
  });
}

function meant(passage: Passage | undefined): Direction | undefined {
  return passage?.article.language === 'en'
    ? englishEncoder()(slice(passage.article, passage.sentence))
    : undefined;
}
