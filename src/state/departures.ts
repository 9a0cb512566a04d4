import { DepartureRow } from './schema/departures.ts';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';
import { counterOf } from './write-change.ts';

/** Everything that belongs to one server, besides the counter of its changes. */
const OWNED = [
  'schedules',
  'ledger',
  'shown',
  'settings',
  'stories',
  'articles',
  'changes',
  'drafts',
  'feeds',
  'fetches',
  'departures',
] as const;

/** Servers that the bot has left, and what becomes of what they had. */
export const departuresIn = (db: Database, read: RowReader) => ({
  /**
   * Compare the servers that something is kept for with those that the bot is in. Notes who is missing since `now`, and
   * takes the note back of who is there again. Gives the servers that are missing since before `until`.
   */
  async note(present: ReadonlySet<string>, now: number, until: number): Promise<string[]> {
    const kept = await db
      .selectFrom('stories')
      .select('server')
      .union(db.selectFrom('settings').select('server'))
      .union(db.selectFrom('schedules').select('server'))
      .execute();
    for (const { server } of kept)
      if (present.has(server)) await db.deleteFrom('departures').where('server', '=', server).execute();
      else
        await db
          .insertInto('departures')
          .values({ server, at: now })
          .onConflict((on) => on.column('server').doNothing())
          .execute();
    const gone = await db.selectFrom('departures').selectAll().where('at', '<', until).execute();
    return read
      .all('departures', gone, (row) => DepartureRow.parse(row))
      .map(({ server }) => server)
      .filter((server) => !present.has(server));
  },

  /** Delete everything of a server, in one transaction. */
  async forget(server: string): Promise<void> {
    await db.transaction().execute(async (trx) => {
      // A change that is being made is waited for; one that comes later finds no story.
      await trx.deleteFrom('counters').where('name', '=', counterOf(server)).execute();
      for (const table of OWNED) await trx.deleteFrom(table).where('server', '=', server).execute();
    });
  },
});

export type Departures = ReturnType<typeof departuresIn>;
