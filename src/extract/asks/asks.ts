import type { Article } from '../../corpus/article.ts';
import type { Ask } from '../finding.ts';
import type { Parties } from '../parties/parties.ts';
import type { Token } from '../tokens.ts';

/** The demands, offers and rejections of an article: one list a sentence. */
export function findAsks(
  article: Article,
  _tokens: readonly (readonly Token[])[],
  _parties: Parties,
): readonly (readonly Ask[])[] {
  return article.sentences.map(() => []);
}
