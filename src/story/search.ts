import { type ArticleId, slice } from '../corpus/article.ts';
import { groundsOf, isAnswered } from './search/answered.ts';
import type { Asked } from './search/asked.ts';
import { considerIn } from './search/consider.ts';
import type { Candidate } from './search/evidence.ts';
import { worthShowing } from './search/floor.ts';
import type { Hit } from './search/hit.ts';
import { matchedIn } from './search/matched.ts';
import type { Passage } from './search/passages.ts';
import { scoreOf } from './search/score.ts';
import type { StoryText } from './story-text.ts';

/** Ranked passages, best first, and whether any of them answers the query or they are only the nearest there are. */
export interface SearchResult {
  readonly answered: boolean;
  readonly hits: readonly Hit[];
}

export interface SearchIndex {
  /** At most `limit` passages of the given articles (of all, when none are given), the best first. Never throws. */
  search(query: string, limit: number, articles?: ReadonlySet<ArticleId>): SearchResult;
}

/**
 * An index over a story: its articles are ranked as whole texts, then the sentences of the best are weighed.
 * A query takes 1 to 2 ms of a core in ten articles, about 4 ms in fifty, and 10 to 30 ms in 1,000 with 25,000 sentences. The first
 * ones of a story prepare it and look up what its words mean: 0.1 s in fifty articles, 0.6 s in 1,000; and the first of a thread
 * reads the word vectors (see `englishVectors`).
 */
export function buildIndex(story: StoryText): SearchIndex {
  const consider = considerIn(story);
  return {
    search(query, limit, within) {
      const { asked, wanted, candidates } = consider(query, within);
      const best = distinct(candidates, limit);
      const hits = best.flatMap(({ candidate: { of, at }, score }) => hit(of[at], score, asked));
      const answered = candidates.length > 0 && isAnswered(groundsOf(asked, wanted, candidates));
      // Candidates may be too many to be arguments of one call.
      const covered = candidates.reduce((most, { evidence }) => Math.max(most, evidence.covered), 0);
      return { answered, hits: worthShowing(hits, covered) };
    },
  };
}

/** A candidate with its score. */
interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** The best `limit`, best first; of a sentence that an article repeats (a pull quote, a headline) only where it stands first. */
function distinct(candidates: readonly Candidate[], limit: number): Scored[] {
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((a, b) => b.score - a.score);
  const kept = new Map<string, Scored>();
  for (const { candidate, score } of scored) {
    const passage = candidate.of[candidate.at];
    const key = `${passage?.article.id}\n${passage?.terms.join(' ')}`;
    const same = kept.get(key);
    if (!same && kept.size === limit) break;
    if (!same || candidate.at < same.candidate.at) kept.set(key, { candidate, score: same?.score ?? score });
  }
  return [...kept.values()];
}

function hit(passage: Passage | undefined, score: number, asked: readonly Asked[]): Hit[] {
  if (!passage) return [];
  const { article, sentence } = passage;
  const matched = matchedIn(slice(article, sentence), sentence.start, article.language, asked);
  return [{ passage: { article: article.id, start: sentence.start, end: sentence.end }, matched, score }];
}
