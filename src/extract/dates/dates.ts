import type { Article } from '../../corpus/article.ts';
import type { DateMention } from '../finding.ts';
import type { Token } from '../tokens.ts';

/** The time expressions of an article: one list a sentence. */
export function findDates(
  article: Article,
  _tokens: readonly (readonly Token[])[],
): readonly (readonly DateMention[])[] {
  return article.sentences.map(() => []);
}
