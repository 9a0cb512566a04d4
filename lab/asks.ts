import { z } from 'zod';
import type { Article, Range } from '../src/corpus/article.ts';
import type { AskSide } from '../src/extract/finding.ts';
import { readArticle } from '../src/extract/read.ts';

const Row = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** Each row's text is read as an article of one sentence: what it asks, by whom and of whom, in the sentence's own words. */
export async function* run(rows: AsyncIterable<unknown>): AsyncIterable<unknown> {
  for await (const row of rows) {
    const { id, text } = Row.parse(row);
    const { parties, sentences } = readArticle(oneSentence(text));
    const mentions = sentences.flatMap((sentence) => sentence.mentions);
    const named = (side: AskSide | undefined): string | null => {
      if (!side) return null;
      const stated = mentions.find(({ party, basis }) => party === side.party && basis === 'stated');
      return stated ? withArticle(text, stated) : (parties[side.party]?.name ?? null);
    };
    const asks = sentences.flatMap((sentence) => sentence.asks);
    yield {
      id,
      asks: asks.map(({ kind, by, to, addressee }) => ({
        kind,
        by: named(by),
        to: addressee ? text.slice(addressee.start, addressee.end) : named(to),
      })),
    };
  }
}

/** A mention with the article before it. */
function withArticle(text: string, { start, end }: Range): string {
  const article = /\bthe $/i.exec(text.slice(0, start))?.[0] ?? '';
  return article + text.slice(start, end);
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
