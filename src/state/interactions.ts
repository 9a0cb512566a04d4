import type { Database } from './tables.ts';

/** Which interactions were carried out, by whichever process. */
export const interactionsIn = (db: Database) => ({
  /** Note that an interaction is carried out. True for the one who notes it first: only they go on with it. */
  async first(id: string, now: number): Promise<boolean> {
    const row = await db
      .insertInto('interactions')
      .values({ id, at: now })
      .onConflict((on) => on.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  },
});

export type Interactions = ReturnType<typeof interactionsIn>;
