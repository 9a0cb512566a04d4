import { z } from 'zod';
import type { Article } from '../src/corpus/article.ts';
import { articleFromText } from '../src/corpus/layout.ts';
import { findParagraphs } from '../src/corpus/paragraphs.ts';
import { findSentences } from '../src/corpus/sentences.ts';
import { findDates } from '../src/extract/dates/dates.ts';
import { tokenize } from '../src/extract/tokens.ts';

const Row = z.object({ id: z.string(), published: z.iso.date().optional(), text: z.string() });

/** Time expressions of single texts: `{id, published?, text}` in, `{id, expressions}` out, offsets into the text. */
export async function* run(rows: AsyncIterable<unknown>): AsyncIterable<unknown> {
  for await (const row of rows) {
    const { id, published, text } = Row.parse(row);
    const article = wholeText(text, {
      id,
      ...(published && { published: { date: published, basis: 'stated' as const } }),
    });
    const tokens = article.sentences.map((sentence) => tokenize(text, sentence));
    const expressions = findDates(article, tokens)
      .flat()
      .map(({ start, end, timex, type }) => ({ start, end, value: timex, type }));
    yield { id, expressions };
  }
}

/** A text as an article of which nothing is boilerplate: a set annotates the dates of datelines too. */
function wholeText(text: string, given: Parameters<typeof articleFromText>[1]): Article {
  const sentences = findParagraphs(text).flatMap(({ words, end }, paragraph) =>
    findSentences(text, { start: words, end }).map((range) => ({
      ...range,
      kind: 'sentence' as const,
      paragraph,
    })),
  );
  return { ...articleFromText(text, given), sentences };
}
