import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Tables } from './tables.ts';
import { Instant, json, missing, Snowflake } from './values.ts';

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

/** A change that was made. Numbers count up from 1 in each server; `at` is in milliseconds since 1970. */
export interface Made {
  readonly number: number;
  readonly story: string;
  readonly author: string;
  readonly at: number;
  readonly reason: string | undefined;
  /** The number of the change that this one takes back. */
  readonly undoes: number | undefined;
  readonly change: Change;
}

/** A row as a change that was made. */
export function madeOf(row: Selectable<Tables['changes']>): Made {
  const { server: _, ...made } = ChangeRow.parse(row);
  return made;
}

/** The change that takes another one back. A story that was made is archived: what is gone could not be made again. */
export function inverse(change: Change): Change {
  switch (change.is) {
    case 'create':
      return { is: 'archive', archived: true };
    case 'rename':
      return { is: 'rename', from: change.to, to: change.from };
    case 'archive':
      return { is: 'archive', archived: !change.archived };
    case 'articles':
      return {
        is: 'articles',
        articles: change.articles.map(({ id, before, after }) => ({ id, before: after, after: before })),
      };
  }
}
