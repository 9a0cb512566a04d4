import type { z } from 'zod';
import { AnnouncementRow, CounterRow } from './schema/announcements.ts';
import type { Database } from './tables.ts';

/** An announcement older than this reaches nobody any more, in milliseconds. */
const KEPT = 24 * 3_600_000;

/** Something that was announced. */
export type Announcement = Pick<z.infer<typeof AnnouncementRow>, 'number' | 'topic' | 'payload'>;

/** Write an announcement down. Numbered under a lock, so that nobody sees a number before a lower one. */
export const announce = (db: Database, topic: string, payload: string, now: number): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const { value } = await trx
      .insertInto('counters')
      .values({ name: 'announcements', value: 1 })
      .onConflict((on) => on.column('name').doUpdateSet((of) => ({ value: of('counters.value', '+', 1) })))
      .returning('value')
      .executeTakeFirstOrThrow();
    await trx.insertInto('announcements').values({ number: value, topic, payload, at: now }).execute();
    await trx
      .deleteFrom('announcements')
      .where('at', '<', now - KEPT)
      .execute();
  });

/** The number of the latest announcement, 0 before the first. */
export async function latest(db: Database): Promise<number> {
  const row = await db
    .selectFrom('counters')
    .selectAll()
    .where('name', '=', 'announcements')
    .executeTakeFirst();
  return row ? CounterRow.parse(row).value : 0;
}

/** What was announced after a number, in order. */
export async function announcedAfter(db: Database, number: number): Promise<Announcement[]> {
  const rows = await db
    .selectFrom('announcements')
    .selectAll()
    .where('number', '>', number)
    .orderBy('number')
    .execute();
  return rows.flatMap((row) => AnnouncementRow.safeParse(row).data ?? []);
}
