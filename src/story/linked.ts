import type { Article, ArticleId } from '../corpus/article.ts';
import type { Reading } from '../extract/finding.ts';
import type { Parties, PartyId } from './parties.ts';

/**
 * An article of a story with what it says and whom it means. It is one object from change to change of the story for as
 * long as all three stay what they are, so that whatever is found in it alone can be kept with it.
 */
export interface LinkedArticle {
  readonly article: Article;
  readonly reading: Reading;
  /** The story's party for each of `reading.parties`. */
  readonly parties: readonly PartyId[];
}

const known = new WeakMap<Reading, LinkedArticle>();

/** Each article linked; one that nobody has read says nothing. */
export const linkArticles = (
  articles: readonly Article[],
  readings: ReadonlyMap<ArticleId, Reading>,
  parties: Parties,
): LinkedArticle[] =>
  articles.map((article) => {
    const reading = readings.get(article.id) ?? { parties: [], sentences: [] };
    const ids = reading.parties.map((_, i) => parties.of(article.id, i));
    const before = known.get(reading);
    if (before?.article === article && before.parties.every((id, i) => id === ids[i])) return before;
    const linked = { article, reading, parties: ids };
    known.set(reading, linked);
    return linked;
  });
