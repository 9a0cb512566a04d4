import { withFeedback } from './feedback.ts';
import { buildRanker, type Ranked, type Weights } from './ranker.ts';

/** Whole texts, ranked twice: by the query, and by the query with what its best texts have in common. */
export interface Texts {
  /** The texts that have any term of the query, best first. */
  rank(query: Weights): Ranked[];
}

/**
 * An index of `size` whole texts (articles, abstracts). `termsOf` gives the terms of each;
 * it is called again for the best texts of a query, so that no text is kept twice.
 */
export function indexTexts(size: number, termsOf: (id: number) => readonly string[]): Texts {
  const ids = Array.from({ length: size }, (_, id) => id);
  const ranker = buildRanker(ids.values().map(termsOf));
  return {
    rank(query) {
      const first = ranker.rank(query);
      return first.length > 0 ? ranker.rank(withFeedback(query, first, termsOf, ranker.rarity)) : first;
    },
  };
}
