import { z } from 'zod';
import { likenessAmong } from '../src/story/likeness.ts';
import { batchesOf } from './batches.ts';

const Row = z.object({ id: z.union([z.string(), z.number()]), a: z.string(), b: z.string() });

/** From this likeness on, two sentences are taken to report one event: where cross-validated F1 is best. */
const SAME = 0.4;

/**
 * Do two sentences of two articles report one event? `{id, a, b}` to `{id, same, score}`.
 * Every row is read before the first answer: the sentences that are compared with one another are taken as one story.
 */
export async function* run(rows: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  const pairs: z.infer<typeof Row>[] = [];
  for await (const row of rows) pairs.push(Row.parse(row));
  const places = new Map<
    string,
    { readonly likeness: (i: number, j: number) => number; readonly at: number }
  >();
  for (const passages of batchesOf(pairs.map(({ a, b }) => [a, b] as const))) {
    const likeness = likenessAmong(passages);
    for (const [at, passage] of passages.entries()) places.set(passage, { likeness, at });
  }
  for (const { id, a, b } of pairs) {
    const [x, y] = [places.get(a), places.get(b)];
    const score = x && y ? x.likeness(x.at, y.at) : 0;
    yield { id, same: score >= SAME, score };
  }
}
