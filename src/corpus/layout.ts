import type { Article, Sentence } from './article.ts';
import { findBoilerplate } from './boilerplate/boilerplate.ts';
import { findParagraphs } from './paragraphs.ts';
import { findSentences } from './sentences.ts';

/**
 * What is quotable in a text: its paragraphs, and the sentences of those that are not boilerplate.
 * A line that only repeats the title, the author or the outlet is boilerplate too.
 */
export function layOut(
  text: string,
  known: Pick<Article, 'title' | 'author' | 'outlet'>,
): Pick<Article, 'paragraphs' | 'sentences'> {
  const paragraphs = findParagraphs(text);
  const boilerplate = findBoilerplate(
    text,
    paragraphs,
    [known.title, known.author, known.outlet].filter((phrase) => phrase !== undefined),
  );
  const sentences = paragraphs.flatMap(({ kind, words, end }, paragraph): Sentence[] => {
    if (boilerplate[paragraph] !== undefined) return [];
    const unit = kind === 'text' ? 'sentence' : kind;
    return findSentences(text, { start: words, end }).map((range) => ({ ...range, kind: unit, paragraph }));
  });
  return { paragraphs: paragraphs.map(({ start, end }) => ({ start, end })), sentences };
}

/** An article from its text alone: everything that is not given gets the default of an empty front matter. */
export const articleFromText = (
  text: string,
  given: Partial<Omit<Article, 'text' | 'paragraphs' | 'sentences'>> = {},
): Article => ({
  id: 'article',
  story: 'story',
  kind: 'report',
  language: 'en',
  ...given,
  text,
  ...layOut(text, given),
});
