import { slice } from '../../corpus/article.ts';
import { add, type Direction, direction, dot } from './directions.ts';
import { englishEncoder } from './encoder.ts';
import { type Candidate, leadOf } from './evidence.ts';
import type { Passage } from './passages.ts';

/**
 * Candidates with how alike each is to the query as a whole: by itself or, where the sentence before covers more of the query,
 * together with that one, whichever is more. The encoder knows English only: passages in other languages stay unread.
 */
export function readAgain(query: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const { of, at, evidence } = candidate;
    const own = meant(of[at]);
    if (!own) return candidate;
    const sought = englishEncoder()(query);
    const before = evidence.before > 0 ? meant(of[leadOf(of, at)]) : undefined;
    const both = before ? direction(add(before.slice(), own, 1)) : own;
    return { ...candidate, evidence: { ...evidence, alike: Math.max(dot(sought, own), dot(sought, both)) } };
  });
}

/** What an English passage means. */
function meant(passage: Passage | undefined): Direction | undefined {
  return passage?.article.language === 'en'
    ? englishEncoder()(slice(passage.article, passage.sentence))
    : undefined;
}
