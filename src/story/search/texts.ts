import { withFeedback } from './feedback.ts';
import { countTerms } from './frequencies.ts';
import { buildRanker, type Ranked, type Weights } from './ranker.ts';

/** Whole texts, ranked twice: by the query, and by the query with what its best texts have in common. */
export interface Texts {
  /** The texts that have any term of the query, best first. */
  rank(query: Weights): Ranked[];
}

/** An index of whole texts (articles, abstracts), each a list of terms. */
export function indexTexts(texts: readonly (readonly string[])[]): Texts {
  const ranker = buildRanker(texts);
  const { rarity } = countTerms(texts);
  return {
    rank(query) {
      const first = ranker.rank(query);
      return first.length > 0
        ? ranker.rank(withFeedback(query, first, (id) => texts[id] ?? [], rarity))
        : first;
    },
  };
}
