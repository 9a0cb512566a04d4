import { z } from 'zod';
import { articleFromText } from '../src/corpus/layout.ts';
import { findDates } from '../src/extract/dates/dates.ts';
import { tokenize } from '../src/extract/tokens.ts';

const Row = z.object({ id: z.string(), published: z.iso.date().optional(), text: z.string() });

/** Time expressions of single texts: `{id, published?, text}` in, `{id, expressions}` out, offsets into the text. */
export async function* run(rows: AsyncIterable<unknown>): AsyncIterable<unknown> {
  for await (const row of rows) {
    const { id, published, text } = Row.parse(row);
    const article = articleFromText(text, {
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
