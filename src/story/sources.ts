import type { Article, ArticleId } from '../corpus/article.ts';

/** An article's id, or `outlet:` and the outlet's name. */
export type SourceId = string;

/** What can be compared: one article, or an outlet with all its articles in the story. */
export interface Source {
  readonly id: SourceId;
  /** What a reader calls it: the article's title, outlet or id; or the outlet. */
  readonly name: string;
  readonly articles: readonly ArticleId[];
}

/** The sources of a story: each article, then each outlet that has more than one. */
export function findSources(articles: readonly Article[]): Source[] {
  const outlets = Map.groupBy(
    articles.filter((article) => article.outlet !== undefined),
    (article) => article.outlet ?? '',
  );
  return [
    ...articles.map((article) => ({
      id: article.id,
      name: article.title ?? article.outlet ?? article.id,
      articles: [article.id],
    })),
    ...[...outlets]
      .filter(([, of]) => of.length > 1)
      .map(([outlet, of]) => ({
        id: `outlet:${outlet}`,
        name: outlet,
        articles: of.map((article) => article.id),
      })),
  ];
}
