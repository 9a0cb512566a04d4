import { z } from 'zod';
import { scaleOf } from '../src/story/likeness.ts';

const Row = z.object({ id: z.union([z.string(), z.number()]), a: z.string(), b: z.string() });

/** From this likeness on, two sentences are taken to report one event. */
const SAME = 0.14;

/**
 * Do two sentences of two articles report one event? `{id, a, b}` to `{id, same, score}`.
 * Every row is read before the first answer: what is rare is what is rare in the whole batch.
 */
export async function* run(rows: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  const pairs = [];
  for await (const row of rows) pairs.push(Row.parse(row));
  const scale = scaleOf(new Set(pairs.flatMap(({ a, b }) => [a, b])));
  for (const { id, a, b } of pairs) {
    const score = scale.of(a, b);
    yield { id, same: score >= SAME, score };
  }
}
