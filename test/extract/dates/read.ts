import { articleFromText } from '../../../src/corpus/layout.ts';
import { findDates } from '../../../src/extract/dates/dates.ts';
import { tokenize } from '../../../src/extract/tokens.ts';

/** A date as the tables write it: its words, and its first and last day where it has a place. */
export interface ReadDate {
  readonly words: string;
  readonly timex: string;
  /** `start` where both ends are equal, else `start/end`; undefined where the words have no place. */
  readonly period: string | undefined;
  readonly basis: string;
}

/** The time expressions of a text published on a day (or undated). */
export function readDates(text: string, published?: string): ReadDate[] {
  const article = articleFromText(text, published ? { published: { date: published, basis: 'stated' } } : {});
  const tokens = article.sentences.map((sentence) => tokenize(text, sentence));
  return findDates(article, tokens)
    .flat()
    .map(({ start, end, timex, period, basis }) => ({
      words: text.slice(start, end),
      timex,
      period: period && (period.start === period.end ? period.start : `${period.start}/${period.end}`),
      basis,
    }));
}

/** The placed dates of a text, `words = period` each. */
export const placed = (text: string, published?: string): string[] =>
  readDates(text, published).flatMap(({ words, period }) => (period ? [`${words} = ${period}`] : []));
