import type { Article } from '../corpus/article.ts';
import { findAsks } from './asks/asks.ts';
import { stemsOf } from './content-stems.ts';
import { findDates } from './dates/dates.ts';
import { findFigures } from './figures/figures.ts';
import type { Reading, SentenceReading } from './finding.ts';
import { findOrigins } from './origins.ts';
import { packed } from './packed.ts';
import { findParties } from './parties/parties.ts';
import { tokenize } from './tokens.ts';

/** The language that the rules are written for. */
const SPOKEN = 'en';

/**
 * Everything an article says, sentence by sentence. Pure, and dependent on the article alone.
 * Dates and parties are read over the whole article first, as later sentences refer back to earlier ones.
 * Of an article in another language nothing is said but its words: rules for English would guess.
 */
export function readArticle(article: Article): Reading {
  const tokens = article.sentences.map((sentence) => tokenize(article.text, sentence));
  if (article.language !== SPOKEN) {
    const nothing = { dates: [], figures: [], mentions: [], asks: [], origins: [] };
    return { parties: [], sentences: tokens.map((words) => ({ ...nothing, stems: stemsOf(words) })) };
  }
  const dates = findDates(article, tokens);
  const { parties, mentions } = findParties(article, tokens);
  const asks = findAsks(article, tokens, { parties, mentions });
  const sentences = article.sentences.map((_, i): SentenceReading => {
    const words = tokens[i] ?? [];
    return {
      dates: packed(dates[i] ?? []),
      figures: packed(findFigures(article.text, words)),
      mentions: packed(mentions[i] ?? []),
      asks: packed(asks[i] ?? []),
      origins: packed(findOrigins(article.text, words)),
      stems: packed(stemsOf(words)),
    };
  });
  return { parties, sentences };
}
