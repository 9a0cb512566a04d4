import { VersionRow } from './schema/versions.ts';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';

/** A version of a story and when it was first served, in milliseconds since 1970. */
export interface SeenVersion {
  readonly version: string;
  readonly seenAt: number;
}

/** The versions of the corpus that were served. */
export const versionsIn = (db: Database, read: RowReader) => ({
  /** Note that a version is served. True when it was never seen before. */
  async saw(story: string, version: string, now: number): Promise<boolean> {
    const row = await db
      .insertInto('versions')
      .values({ story, version, seen_at: now })
      .onConflict((on) => on.columns(['story', 'version']).doNothing())
      .returning('version')
      .executeTakeFirst();
    return row !== undefined;
  },

  /** The versions of a story, the newest first. */
  async of(story: string, limit: number): Promise<SeenVersion[]> {
    const rows = await db
      .selectFrom('versions')
      .selectAll()
      .where('story', '=', story)
      .orderBy('seen_at', 'desc')
      .limit(limit)
      .execute();
    const seen = read.all('versions', rows, (row) => VersionRow.parse(row));
    return seen.map(({ version, seen_at }) => ({ version, seenAt: seen_at }));
  },
});

export type Versions = ReturnType<typeof versionsIn>;
