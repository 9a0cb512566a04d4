import { type ArticleId, type Range, type Span, slice } from '../corpus/article.ts';
import { isAnswered } from './search/answered.ts';
import { coverageOf } from './search/coverage.ts';
import { worthShowing } from './search/floor.ts';
import { wantedBy } from './search/kinds.ts';
import { matchedIn } from './search/matched.ts';
import { type Passage, passagesOf } from './search/passages.ts';
import { type Prepared, prepareSearch } from './search/prepared.ts';
import { type Asked, readQuery, weightsOf } from './search/query.ts';
import { type Scored, scorePassages, support } from './search/score.ts';
import { englishVectors } from './search/vectors.ts';
import type { StoryText } from './story.ts';

/** A passage that answers a query: one sentence. */
export interface Hit {
  readonly passage: Span;
  /** The words of the passage that matched, in order (in bold when shown). */
  readonly matched: readonly Range[];
  /** Higher is better; comparable within one query only. */
  readonly score: number;
}

/** Ranked passages, best first, and whether any of them answers the query or they are only the nearest there are. */
export interface SearchResult {
  readonly answered: boolean;
  readonly hits: readonly Hit[];
}

export interface SearchIndex {
  /** At most `limit` passages of the given articles (of all, when none are given), the best first. Never throws. */
  search(query: string, limit: number, articles?: ReadonlySet<ArticleId>): SearchResult;
}

/** The sentences of how many of the best articles are weighed one by one. */
const ARTICLES = 100;
/** How many characters of a query are read: mending the words of a whole essay would take seconds. */
const QUERY = 300;
/** Among how many of the first passages one must cover the query for it to count as answered. */
const FIRST = 3;

/**
 * An index over a story: its articles are ranked as whole texts, then the sentences of the best are weighed.
 * The words of each article are read at once, and are known when the article is part of another state of the story; what
 * takes all of them together waits for the first query. A query takes 5 to 10 ms in 2,000 articles with 60,000 sentences, and
 * under 1 ms in a story of ten. With word vectors each word of a query is compared with all words of the story: 1 ms a word
 * in ten articles, 25 ms among 30,000 words; the first query reads their vectors too (0.3 to 1.5 s).
 */
export function buildIndex(story: StoryText): SearchIndex {
  const passages = story.linked.map(passagesOf);
  let prepared: Prepared | undefined;
  return {
    search(whole, limit, within) {
      prepared ??= prepareSearch(story, passages);
      const { texts, context, closeness, usual } = prepared;
      const query = whole.slice(0, QUERY);
      const vectors = englishVectors();
      const asked = readQuery(query, { ...context, vectors });
      const weights = weightsOf(asked);
      const scoring = {
        coverage: coverageOf(asked),
        closeness: closeness(asked, vectors),
        wanted: wantedBy(query),
        asked: new Set(weights.keys()),
        usual,
      };
      const ranked = texts.rank(weights);
      const scored = ranked
        .flatMap(({ id, score }) => ({ of: passages[id] ?? [], share: score / (ranked[0]?.score ?? 1) }))
        .filter(({ of }) => within === undefined || within.has(of[0]?.article.id ?? ''))
        .slice(0, ARTICLES)
        .flatMap(({ of, share }) => scorePassages(of, share, scoring))
        .sort((a, b) => b.score - a.score);
      const best = distinct(scored, Math.max(limit, FIRST));
      const covered = Math.max(
        0,
        ...best.slice(0, FIRST).map(({ of, at }) => support(of, at, scoring.coverage)),
      );
      const hits = best.slice(0, limit).flatMap(({ of, at, score }) => hit(of[at], score, asked));
      return { answered: isAnswered(asked, covered), hits: worthShowing(hits, covered) };
    },
  };
}

/** The best `limit`; of a sentence that an article repeats (a pull quote, a headline) only where it stands first. */
function distinct(scored: readonly Scored[], limit: number): Scored[] {
  const kept = new Map<string, Scored>();
  for (const one of scored) {
    const passage = one.of[one.at];
    const key = `${passage?.article.id}\n${passage?.terms.join(' ')}`;
    const same = kept.get(key);
    if (!same && kept.size === limit) break;
    if (!same || one.at < same.at) kept.set(key, { ...one, score: same?.score ?? one.score });
  }
  return [...kept.values()];
}

function hit(passage: Passage | undefined, score: number, asked: readonly Asked[]): Hit[] {
  if (!passage) return [];
  const { article, sentence } = passage;
  const matched = matchedIn(slice(article, sentence), sentence.start, article.language, asked);
  return [{ passage: { article: article.id, start: sentence.start, end: sentence.end }, matched, score }];
}
