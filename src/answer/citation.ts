import { type Article, type ArticleId, type Span, slice } from '../corpus/article.ts';
import type { Story } from '../story/story.ts';
import { articlesOf, type SentenceRef } from '../story/story-text.ts';

/** A quote and where it stands, as the terminal's JSON gives it: `paragraph` from 1, offsets in UTF-16 units. */
export interface Citation {
  readonly source: ArticleId;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** An article of a story. Throws a RangeError for an id that the story does not have. */
export function articleOf(story: Story, id: ArticleId): Article {
  const article = articlesOf(story).get(id);
  if (!article) throw new RangeError(`no article ${id} in ${story.id}`);
  return article;
}

/** The span of a whole sentence. */
export function sentenceOf(story: Story, { article, sentence }: SentenceRef): Span {
  const range = articleOf(story, article).sentences[sentence];
  if (!range) throw new RangeError(`no sentence ${sentence} in ${article}`);
  return { article, start: range.start, end: range.end };
}

/** Where a sentence says that it has its statement from: the verbatim names. */
export const originsOf = (story: Story, { article, sentence }: SentenceRef): Span[] =>
  (story.readings.get(article)?.sentences[sentence]?.origins ?? []).map(({ source }) => ({
    article,
    ...source,
  }));

/** The verbatim text of a span. */
export const words = (story: Story, span: Span): string => slice(articleOf(story, span.article), span);

/** The number, from 1, of the paragraph that a span starts in. */
export const paragraphOf = (story: Story, span: Span): number =>
  articleOf(story, span.article).paragraphs.findLastIndex(({ start }) => start <= span.start) + 1;

/** A span with its text and its place. */
export const cite = (story: Story, span: Span): Citation => ({
  source: span.article,
  paragraph: paragraphOf(story, span),
  start: span.start,
  end: span.end,
  quote: words(story, span),
});

/** The whole sentence with its place. */
export const citeSentence = (story: Story, ref: SentenceRef): Citation => cite(story, sentenceOf(story, ref));
