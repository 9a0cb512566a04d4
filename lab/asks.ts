import { z } from 'zod';
import type { Article } from '../src/corpus/article.ts';
import type { AskSide } from '../src/extract/finding.ts';
import { readArticle } from '../src/extract/read.ts';

const Row = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** Each row's text is read as an article of one sentence: what it asks, by whom and of whom. */
export async function* run(rows: AsyncIterable<unknown>): AsyncIterable<unknown> {
  for await (const row of rows) {
    const { id, text } = Row.parse(row);
    const { parties, sentences } = readArticle(oneSentence(text));
    const name = (side: AskSide | undefined): string | null => (side && parties[side.party]?.name) ?? null;
    const asks = sentences.flatMap((sentence) => sentence.asks);
    yield { id, asks: asks.map(({ kind, by, to }) => ({ kind, by: name(by), to: name(to) })) };
  }
}

function oneSentence(text: string): Article {
  const range = { start: 0, end: text.length };
  return {
    id: 'row',
    story: 'rows',
    kind: 'report',
    language: 'en',
    text,
    paragraphs: [range],
    sentences: [{ ...range, kind: 'sentence', paragraph: 0 }],
  };
}
