import type { Article, ArticleId, Range } from '../corpus/article.ts';
import { label } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { askCounts, countsOf } from './sources.ts';
import { UserError } from './user-error.ts';

/** A paragraph of an article: where it stands in the text, and whether anything in it is quoted. */
export interface ShownParagraph extends Range {
  /** What is not: navigation, prompts, bylines and the like. */
  readonly quoted: boolean;
}

/** An article to be read whole. `text` is what every offset counts in. */
export interface ShownArticle
  extends Pick<
    Article,
    'id' | 'story' | 'title' | 'outlet' | 'author' | 'url' | 'published' | 'kind' | 'language' | 'text'
  > {
  readonly paragraphs: readonly ShownParagraph[];
  /** How much was found in it. */
  readonly counts: ReturnType<typeof countsOf>;
}

/** An article of a story. Throws a UserError when the story has none of this id. */
export function showArticle(
  story: Story,
  { article: wanted }: { readonly article: ArticleId },
): ShownArticle {
  const article = story.articles.find(({ id }) => id === wanted);
  if (!article) throw new UserError(label('error.unknown.source', { value: wanted }));
  const { paragraphs, sentences, ...facts } = article;
  const quoted = new Set(sentences.map(({ paragraph }) => paragraph));
  return {
    ...facts,
    paragraphs: paragraphs.map(({ start, end }, i) => ({ start, end, quoted: quoted.has(i) })),
    counts: countsOf(story, wanted, askCounts(story)),
  };
}
