import type { Article, ArticleId } from '../corpus/article.ts';
import { findAsks } from './asks/asks.ts';
import { stemsOf } from './content-stems.ts';
import { findDates } from './dates/dates.ts';
import { findFigures } from './figures/figures.ts';
import type { Reading } from './finding.ts';
import { findOrigins } from './origins.ts';
import { packed } from './packed.ts';
import { findParties } from './parties/parties.ts';
import { type Token, tokenize } from './tokens.ts';

/** The language that the rules are written for. */
const SPOKEN = 'en';

/**
 * Articles of so many characters together go through each extractor before the next one. The code of all extractors does
 * not fit into a processor's cache: changing between them for every article takes half as long again. Larger batches would
 * save nothing more, but hold more tokens at a time.
 */
const BATCH = 200_000;

/** An article with the tokens of each of its sentences. */
interface Tokenized {
  readonly article: Article;
  readonly tokens: readonly (readonly Token[])[];
}

/** Everything an article says, sentence by sentence. Pure, and dependent on the article alone. */
export function readArticle(article: Article): Reading {
  const [reading = { parties: [], sentences: [] }] = readBatch([article]);
  return reading;
}

/** What each of some articles says, by id: what `readArticle` gives for each, only sooner. */
export function readArticles(articles: readonly Article[]): ReadonlyMap<ArticleId, Reading> {
  const readings = batchesOf(articles).flatMap(readBatch);
  return new Map(readings.map((reading, i) => [articles[i]?.id ?? '', reading]));
}

function batchesOf(articles: readonly Article[]): Article[][] {
  const batches: Article[][] = [];
  let room = 0;
  for (const article of articles) {
    if (room <= 0) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)?.push(article);
    room -= article.text.length;
  }
  return batches;
}

/**
 * Dates and parties are read over a whole article first, as later sentences refer back to earlier ones.
 * Of an article in another language nothing is said but its words: rules for English would guess.
 */
function readBatch(articles: readonly Article[]): Reading[] {
  const batch = articles.map((article) => ({
    article,
    tokens: article.sentences.map((sentence) => tokenize(article.text, sentence)),
  }));
  const each = <T>(find: (of: Tokenized, i: number) => T): (T | undefined)[] =>
    batch.map((of, i) => (of.article.language === SPOKEN ? find(of, i) : undefined));
  const dates = each(({ article, tokens }) => findDates(article, tokens));
  const parties = each(({ article, tokens }) => findParties(article, tokens));
  const asks = each(({ article, tokens }, i) => findAsks(article, tokens, parties[i] ?? NOBODY));
  const figures = each(({ article, tokens }) => tokens.map((words) => findFigures(article.text, words)));
  const origins = each(({ article, tokens }) => tokens.map((words) => findOrigins(article.text, words)));
  return batch.map(({ tokens }, i) => ({
    parties: parties[i]?.parties ?? [],
    sentences: tokens.map((words, k) => ({
      dates: packed(dates[i]?.[k] ?? []),
      figures: packed(figures[i]?.[k] ?? []),
      mentions: packed(parties[i]?.mentions[k] ?? []),
      asks: packed(asks[i]?.[k] ?? []),
      origins: packed(origins[i]?.[k] ?? []),
      stems: packed(stemsOf(words)),
    })),
  }));
}

const NOBODY = { parties: [], mentions: [] };
