import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { indexTexts } from '../src/story/search/texts.ts';
import { wordsOf } from '../src/story/search/words.ts';

const Row = z.object({ id: z.string(), query: z.string() });
const Doc = z.object({ id: z.string(), text: z.string() });

const termsOf = (text: string): string[] =>
  wordsOf(text, 'en')
    .filter((word) => !word.stop)
    .map((word) => word.term);

/**
 * The ranking under `/search` on whole documents: BM25 and feedback, without what only news stories have.
 * `--docs FILE` has `{"id","text"}` a line; each row `{"id","query"}` gives `{"id","hits"}`, ids of at most 50 documents, best first.
 */
export async function* run(rows: AsyncIterable<unknown>, args: string[]): AsyncIterable<unknown> {
  const file = args[args.indexOf('--docs') + 1];
  if (!args.includes('--docs') || file === undefined) throw new Error('search needs --docs FILE');
  const docs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => Doc.parse(JSON.parse(line)));
  const terms = docs.map((doc) => termsOf(doc.text));
  const texts = indexTexts(docs.length, (id) => terms[id] ?? []);
  for await (const row of rows) {
    const { id, query } = Row.parse(row);
    const weights = new Map<string, number>();
    for (const term of termsOf(query)) weights.set(term, (weights.get(term) ?? 0) + 1);
    const hits = texts.rank(weights);
    yield { id, hits: hits.slice(0, 50).flatMap((hit) => docs[hit.id]?.id ?? []) };
  }
}
