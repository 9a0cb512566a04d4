import type { Database } from './tables.ts';

const HOUR = 3_600_000;

/** What servers have fetched, by the hour. */
export const fetchesIn = (db: Database) => ({
  /** Count a fetch. Gives how many there were in this hour with it. */
  async count(server: string, now: number): Promise<number> {
    const hour = now - (now % HOUR);
    await db.deleteFrom('fetches').where('server', '=', server).where('hour', '<', hour).execute();
    const { count } = await db
      .insertInto('fetches')
      .values({ server, hour, count: 1 })
      .onConflict((on) =>
        on.columns(['server', 'hour']).doUpdateSet((of) => ({ count: of('fetches.count', '+', 1) })),
      )
      .returning('count')
      .executeTakeFirstOrThrow();
    return count;
  },
});

export type Fetches = ReturnType<typeof fetchesIn>;
