import type { Article, ArticleId, StoryId } from '../corpus/article.ts';
import type { Reading } from '../extract/finding.ts';
import { type LinkedArticle, linkArticles } from './linked.ts';
import { once } from './once.ts';
import { linkParties, type Parties } from './parties.ts';
import { findSources, type Source } from './sources.ts';

/** One sentence of a story: the article, and an index into its `sentences`. */
export interface SentenceRef {
  readonly article: ArticleId;
  readonly sentence: number;
}

/** What the parts of a story are computed from: its articles as they were read. */
export interface StoryText {
  readonly id: StoryId;
  /** By date of publication, then by id; the undated last. */
  readonly articles: readonly Article[];
  readonly readings: ReadonlyMap<ArticleId, Reading>;
  /** The articles with what they say and whom they mean, in their order. */
  readonly linked: readonly LinkedArticle[];
  readonly sources: readonly Source[];
  readonly parties: Parties;
}

/** The articles of a story by id. */
export const articlesOf = ({ articles }: Pick<StoryText, 'articles'>): ReadonlyMap<ArticleId, Article> =>
  byId(articles);

const byId = once(
  (articles: readonly Article[]) => new Map(articles.map((article) => [article.id, article])),
);

const BY_DATE = (a: Article, b: Article): number => {
  const [x, y] = [a.published?.date ?? '9999', b.published?.date ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};

/** Put the articles of a story together, and link their parties. `readings` has one entry for each that was read. */
export function linkStory(
  id: StoryId,
  files: readonly Article[],
  readings: ReadonlyMap<ArticleId, Reading>,
): StoryText {
  const articles = [...files].sort(BY_DATE);
  const parties = linkParties(articles, readings);
  const linked = linkArticles(articles, readings, parties);
  return { id, articles, readings, linked, sources: findSources(articles), parties };
}
