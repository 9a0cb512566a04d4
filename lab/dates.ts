import { z } from 'zod';
import type { Article, Range } from '../src/corpus/article.ts';
import { findDates } from '../src/extract/dates/dates.ts';
import { tokenize } from '../src/extract/tokens.ts';

const Row = z.object({ id: z.string(), published: z.string().optional(), text: z.string() });

/** Time expressions of single texts: `{id, published, text}` in, `{id, expressions}` out, offsets into the text. */
export async function* run(rows: AsyncIterable<unknown>): AsyncIterable<unknown> {
  for await (const row of rows) {
    const { id, published, text } = Row.parse(row);
    const article = articleOf(id, text, published);
    const tokens = article.sentences.map((sentence) => tokenize(text, sentence));
    const expressions = findDates(article, tokens)
      .flat()
      .map(({ start, end, timex, type }) => ({ start, end, value: timex, type }));
    yield { id, expressions };
  }
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

function articleOf(id: string, text: string, published: string | undefined): Article {
  const paragraphs: Range[] = [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const sentences = paragraphs.flatMap((range, paragraph) =>
    // A line end within a paragraph of a wire text ends no sentence.
    [...SENTENCES.segment(text.slice(range.start, range.end).replaceAll('\n', ' '))].map((s) => ({
      start: range.start + s.index,
      end: range.start + s.index + s.segment.length,
      kind: 'sentence' as const,
      paragraph,
    })),
  );
  return {
    id,
    story: 'lab',
    ...(published && { published: { date: published, basis: 'stated' as const } }),
    kind: 'report',
    language: 'en',
    text,
    paragraphs,
    sentences,
  };
}
