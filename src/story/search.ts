import MiniSearch from 'minisearch';
import { type ArticleId, type Range, type Span, slice } from '../corpus/article.ts';
import type { SentenceRef, StoryText } from './story.ts';

/** A passage that answers a query: one sentence or a few neighbours, at most 150 words. */
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
  /** The best `limit` passages of the given articles (of all, when none are given). */
  search(query: string, limit: number, articles?: ReadonlySet<ArticleId>): SearchResult;
}

/** An index over every sentence of a story. */
export function buildIndex(story: StoryText): SearchIndex {
  const refs: SentenceRef[] = [];
  const texts: Span[] = [];
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  for (const article of story.articles) {
    for (const [sentence, range] of article.sentences.entries()) {
      index.add({ id: refs.length, text: slice(article, range) });
      refs.push({ article: article.id, sentence });
      texts.push({ article: article.id, start: range.start, end: range.end });
    }
  }
  return {
    search(query, limit, articles) {
      const hits = index
        .search(query, { prefix: true, fuzzy: 0.2 })
        .flatMap(({ id, score }) => {
          const passage = texts[id];
          return passage && (articles?.has(passage.article) ?? true) ? [{ passage, matched: [], score }] : [];
        })
        .slice(0, limit);
      return { answered: hits.length > 0, hits };
    },
  };
}
