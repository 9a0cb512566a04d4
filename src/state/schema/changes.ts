import { z } from 'zod';
import { Instant, json, missing, Snowflake } from '../values.ts';

/** What a change does to a story of a server's own, with all that is needed to take it back. Stories and articles are named by id. */
export const Change = z.discriminatedUnion('is', [
  z.object({ is: z.literal('create'), name: z.string() }),
  z.object({ is: z.literal('rename'), from: z.string(), to: z.string() }),
  z.object({ is: z.literal('archive'), archived: z.boolean() }),
  /** Articles come (no `before`), go (no `after`) or change: the files as the corpus reads them. */
  z.object({
    is: z.literal('articles'),
    articles: z.array(
      z.object({ id: z.string(), before: z.string().optional(), after: z.string().optional() }),
    ),
  }),
]);
export type Change = z.infer<typeof Change>;

/** A change as the database holds it. */
export const ChangeRow = z.object({
  server: Snowflake,
  number: z.int(),
  story: z.string(),
  author: Snowflake,
  at: Instant,
  reason: missing(z.string()),
  undoes: missing(z.int()),
  change: json(Change),
});
