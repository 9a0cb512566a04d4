import type { Selectable } from 'kysely';
import { FeedRow } from './schema/feeds.ts';
import type { Database, Tables } from './tables.ts';
import type { RowReader } from './unreadable.ts';

/** A feed that a server follows. `every` is in minutes, `dueAt` in milliseconds since 1970. */
export interface Feed {
  readonly id: string;
  readonly server: string;
  readonly story: string;
  readonly url: string;
  readonly keywords: readonly string[];
  readonly mode: 'propose' | 'add';
  readonly channel: string;
  readonly createdBy: string;
  readonly progress: string;
  readonly every: number;
  readonly dueAt: number;
}

function feedOf(row: Selectable<Tables['feeds']>): Feed {
  const { keywords, created_by, due_at, lease_until: _, ...same } = FeedRow.parse(row);
  return { ...same, keywords: keywords.split('\n').filter(Boolean), createdBy: created_by, dueAt: due_at };
}

/** The feeds that servers follow. */
export const feedsIn = (db: Database, read: RowReader) => ({
  /** Follow a feed. False when there is one of its id already; that stays as it is. */
  async add({ keywords, createdBy, dueAt, ...same }: Feed): Promise<boolean> {
    const row = await db
      .insertInto('feeds')
      .values({
        ...same,
        keywords: keywords.join('\n'),
        created_by: createdBy,
        due_at: dueAt,
        lease_until: 0,
      })
      .onConflict((on) => on.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  },

  /** The feeds of a server, in the order of addresses. */
  async of(server: string): Promise<Feed[]> {
    const rows = await db
      .selectFrom('feeds')
      .selectAll()
      .where('server', '=', server)
      .orderBy('url')
      .orderBy('id')
      .execute();
    return read.all('feeds', rows, feedOf);
  },

  /**
   * Take the feed that has been due the longest, so that for `lease` milliseconds no other process fetches it; of those that
   * can be read. Undefined when none is due.
   */
  async claim(now: number, lease: number): Promise<Feed | undefined> {
    const due = db
      .selectFrom('feeds')
      .select('id')
      .where('due_at', '<=', now)
      .where('lease_until', '<=', now)
      .orderBy('due_at')
      .limit(1);
    for (;;) {
      const rows = await db
        .updateTable('feeds')
        .set({ lease_until: now + lease })
        .where('id', 'in', due)
        .where('lease_until', '<=', now)
        .returningAll()
        .execute();
      const [feed] = read.all('feeds', rows, feedOf);
      if (feed || !rows.length) return feed;
    }
  },

  /** Note how a fetch went, and when the next one is due. */
  async fetched(id: string, progress: string, dueAt: number): Promise<void> {
    await db
      .updateTable('feeds')
      .set({ progress, due_at: dueAt, lease_until: 0 })
      .where('id', '=', id)
      .execute();
  },

  /** Follow a feed no longer. False when the server has none of that id. */
  async remove(server: string, id: string): Promise<boolean> {
    const row = await db
      .deleteFrom('feeds')
      .where((of) => of.and({ server, id }))
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  },
});

export type Feeds = ReturnType<typeof feedsIn>;
