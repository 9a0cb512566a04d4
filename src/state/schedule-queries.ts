import { type Pause, rowOf, type Schedule, scheduleOf } from './schedules.ts';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';

/** The schedules of digests. */
export const schedulesIn = (db: Database, read: RowReader) => ({
  /** Save a schedule, in the place of the one with its id in its server if there is one. */
  async put(schedule: Schedule): Promise<void> {
    const { id, server, ...rest } = rowOf(schedule);
    await db
      .insertInto('schedules')
      .values({ id, server, ...rest })
      .onConflict((on) => on.column('id').doUpdateSet(rest).where('schedules.server', '=', server))
      .execute();
  },

  /** One schedule of a server. Rejects with an UnreadableRow when it cannot be read: it is there. */
  async get(server: string, id: string): Promise<Schedule | undefined> {
    const row = await db
      .selectFrom('schedules')
      .selectAll()
      .where('id', '=', id)
      .where('server', '=', server)
      .executeTakeFirst();
    return row && read.one('schedules', row, scheduleOf);
  },

  /** The schedules of a server, paused ones too, in the order in which they were made. */
  async of(server: string): Promise<Schedule[]> {
    const rows = await db
      .selectFrom('schedules')
      .selectAll()
      .where('server', '=', server)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return read.all('schedules', rows, scheduleOf);
  },

  /** The schedules of all servers that are not paused. */
  async active(): Promise<Schedule[]> {
    const rows = await db.selectFrom('schedules').selectAll().where('paused_at', 'is', null).execute();
    return read.all('schedules', rows, scheduleOf);
  },

  /** Let a schedule rest. The first pause stands: false when it was at rest already, or is gone. */
  async pause(server: string, id: string, { code, at, told }: Pause): Promise<boolean> {
    const row = await db
      .updateTable('schedules')
      .set({ paused_code: code, paused_at: at, paused_told: told ? 1 : 0 })
      .where('id', '=', id)
      .where('server', '=', server)
      .where('paused_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  },

  /** Note that the maker of a paused schedule was told. True for the one who notes it first, so that only they tell. */
  async told(server: string, id: string): Promise<boolean> {
    const row = await db
      .updateTable('schedules')
      .set({ paused_told: 1 })
      .where('id', '=', id)
      .where('server', '=', server)
      .where('paused_told', '=', 0)
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  },

  /** Let a paused schedule run again. */
  async resume(server: string, id: string): Promise<void> {
    await db
      .updateTable('schedules')
      .set({ paused_code: null, paused_at: null, paused_told: null })
      .where('id', '=', id)
      .where('server', '=', server)
      .execute();
  },

  /** Take a schedule out, for good; its past stays in the ledger. False when there was none. */
  async remove(server: string, id: string): Promise<boolean> {
    const row = await db
      .deleteFrom('schedules')
      .where('id', '=', id)
      .where('server', '=', server)
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  },
});

export type Schedules = ReturnType<typeof schedulesIn>;
