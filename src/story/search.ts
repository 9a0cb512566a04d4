import { type ArticleId, type Range, type Span, slice } from '../corpus/article.ts';
import { isEnglish } from '../extract/tokens.ts';
import { isAnswered } from './search/answered.ts';
import { withFeedback } from './search/feedback.ts';
import { countTerms } from './search/frequencies.ts';
import { wantedBy } from './search/kinds.ts';
import { buildLexicon } from './search/lexicon.ts';
import { matchedIn } from './search/matched.ts';
import { passagesOf } from './search/passages.ts';
import { type PhraseBook, phraseBook } from './search/phrases.ts';
import { readQuery, weightsOf } from './search/query.ts';
import { buildRanker } from './search/ranker.ts';
import { scoreArticle } from './search/score.ts';
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
  /** The best `limit` passages of the given articles (of all, when none are given). Never throws. */
  search(query: string, limit: number, articles?: ReadonlySet<ArticleId>): SearchResult;
}

/** The sentences of how many of the best articles are weighed one by one. */
const ARTICLES = 50;
/** Among how many of the first passages one must cover the query for it to count as answered. */
const FIRST = 3;

/**
 * An index over a story: MiniSearch ranks its articles (BM25 with feedback), then the sentences of the best are weighed.
 */
export function buildIndex(story: StoryText): SearchIndex {
  const lexicon = buildLexicon();
  const byArticle = story.articles.map((article, i) => passagesOf(story, article, i, lexicon.add));
  const passages = byArticle.flat();
  const terms = byArticle.map((own) => own.flatMap((passage) => passage.terms));
  const ranker = buildRanker(terms);
  const rare = countTerms(terms);
  const frequencies = countTerms(passages.map((passage) => passage.terms));
  const usual =
    passages.reduce((sum, passage) => sum + passage.terms.length, 0) / Math.max(1, passages.length);
  const languages = [...new Set(story.articles.map(({ language }) => language))];
  const context = { lexicon, frequencies, parties: partyBook(story), languages, english: isEnglish };
  return {
    search(query, limit, articles) {
      const asked = readQuery(query, context);
      const wanted = wantedBy(query);
      const weights = weightsOf(asked);
      const first = ranker.rank(weights);
      const ranked =
        first.length > ARTICLES
          ? ranker.rank(withFeedback(weights, first, (id) => terms[id] ?? [], rare.rarity))
          : first;
      const best = ranked[0]?.score ?? 1;
      const scored = ranked
        .filter(({ id }) => articles?.has(story.articles[id]?.id ?? '') ?? true)
        .slice(0, ARTICLES)
        .flatMap(({ id, score }) =>
          scoreArticle(byArticle[id] ?? [], asked, { article: score / best, usual, wanted }),
        )
        .sort((a, b) => b.score - a.score);
      const covered = Math.max(0, ...scored.slice(0, FIRST).map(({ covers }) => covers));
      const hits = scored
        .slice(0, limit)
        .flatMap(({ passage: { article: index, sentence }, score }): Hit[] => {
          const article = story.articles[index];
          if (!article) return [];
          const passage = { article: article.id, start: sentence.start, end: sentence.end };
          return [
            {
              passage,
              matched: matchedIn(slice(article, sentence), sentence.start, article.language, asked),
              score,
            },
          ];
        });
      return { answered: isAnswered(asked, covered), hits };
    },
  };
}

/** The parties of a story by the names that its articles give them; descriptions ("the leader") are no names. */
function partyBook({ parties }: StoryText): PhraseBook {
  const book = phraseBook();
  for (const [id, { names }] of parties.all.entries()) {
    for (const name of names) if (/\p{Lu}/u.test(name)) book.add(String(id), name, 'en');
  }
  return book;
}
