import { type Entry, entryOf, keyOf, type Slot } from './ledger.ts';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';

/** What the ledger says of slots; nothing changes. */
export const ledgerReadsIn = (db: Database, read: RowReader) => ({
  /** Slots that were claimed and never finished, and whose lease has run out: theirs who claims them. */
  async unfinished(now: number): Promise<Entry[]> {
    const rows = await db
      .selectFrom('ledger')
      .selectAll()
      .where('state', '=', 'claimed')
      .where('lease_until', '<=', now)
      .orderBy('due_at')
      .execute();
    return read.all('ledger', rows, entryOf);
  },

  /** One slot. */
  async get(slot: Slot): Promise<Entry | undefined> {
    const row = await db
      .selectFrom('ledger')
      .selectAll()
      .where((of) => of.and(keyOf(slot)))
      .executeTakeFirst();
    return row && read.one('ledger', row, entryOf);
  },

  /** The latest slots of a server, or of one of its channels, the last due first. */
  async history(server: string, channel: string | undefined, limit: number): Promise<Entry[]> {
    const rows = await db
      .selectFrom('ledger')
      .selectAll()
      .where('server', '=', server)
      .$if(channel !== undefined, (query) => query.where('channel', '=', channel ?? ''))
      .orderBy('due_at', 'desc')
      .orderBy('claimed_at', 'desc')
      .limit(limit)
      .execute();
    return read.all('ledger', rows, entryOf);
  },

  /** The digest of a story that a channel got last: where the window of its next one starts. */
  async lastSent(server: string, channel: string, story: string): Promise<Entry | undefined> {
    const row = await db
      .selectFrom('ledger')
      .selectAll()
      .where('server', '=', server)
      .where('channel', '=', channel)
      .where('story', '=', story)
      .where('state', '=', 'sent')
      .orderBy('window_end', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row && read.one('ledger', row, entryOf);
  },
});
