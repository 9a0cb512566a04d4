import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Database, Tables } from './tables.ts';
import { Flag, Instant, missing, Snowflake, TimeOfDay } from './values.ts';

/** A schedule as the database holds it. */
export const ScheduleRow = z.object({
  id: z.string(),
  server: Snowflake,
  channel: Snowflake,
  story: missing(z.string()),
  at: TimeOfDay,
  time_zone: z.string(),
  /** ISO weekdays, 1 (Monday) to 7, in order: '12345'. */
  days: z.string().regex(/^1?2?3?4?5?6?7?$/),
  role: missing(Snowflake),
  quiet: z.enum(['line', 'nothing']),
  publish: Flag,
  grace: z.int(),
  created_by: Snowflake,
  created_at: Instant,
  paused_code: missing(z.int()),
  paused_at: missing(Instant),
  paused_told: missing(Flag),
});

/** Why a schedule is at rest: Discord's error code, since when (milliseconds since 1970), and whether its maker was told. */
export interface Pause {
  readonly code: number;
  readonly at: number;
  readonly told: boolean;
}

/** When a channel gets its digests. */
export interface Schedule {
  readonly id: string;
  readonly server: string;
  readonly channel: string;
  /** Undefined: whichever story the channel or server talks about at the time. */
  readonly story: string | undefined;
  /** 'HH:MM' in its time zone. */
  readonly at: string;
  /** An IANA name. */
  readonly timeZone: string;
  /** ISO weekdays, 1 (Monday) to 7 (Sunday). */
  readonly days: readonly number[];
  /** The role that each digest mentions. */
  readonly role: string | undefined;
  /** What a window without news posts. */
  readonly quiet: 'line' | 'nothing';
  /** Publish each digest to the channels that follow this announcement channel. */
  readonly publish: boolean;
  /** Minutes after its time in which a digest is still posted. */
  readonly grace: number;
  readonly createdBy: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly paused: Pause | undefined;
}

function scheduleOf(row: Selectable<Tables['schedules']>): Schedule {
  const { time_zone, created_by, created_at, paused_code, paused_at, paused_told, days, ...same } =
    ScheduleRow.parse(row);
  const paused =
    paused_code !== undefined && paused_at !== undefined
      ? { code: paused_code, at: paused_at, told: paused_told ?? false }
      : undefined;
  return {
    ...same,
    days: [...days].map(Number),
    timeZone: time_zone,
    createdBy: created_by,
    createdAt: created_at,
    paused,
  };
}

const rowOf = ({ days, timeZone, createdBy, createdAt, paused, ...same }: Schedule): Tables['schedules'] => ({
  ...same,
  story: same.story ?? null,
  role: same.role ?? null,
  publish: same.publish ? 1 : 0,
  days: [...days].sort().join(''),
  time_zone: timeZone,
  created_by: createdBy,
  created_at: createdAt,
  paused_code: paused?.code ?? null,
  paused_at: paused?.at ?? null,
  paused_told: paused ? (paused.told ? 1 : 0) : null,
});

/** The schedules of digests. */
export const schedulesIn = (db: Database) => ({
  /** Save a schedule, in the place of the one with its id in its server if there is one. */
  async put(schedule: Schedule): Promise<void> {
    const { id, server, ...rest } = rowOf(schedule);
    await db
      .insertInto('schedules')
      .values({ id, server, ...rest })
      .onConflict((on) => on.column('id').doUpdateSet(rest).where('schedules.server', '=', server))
      .execute();
  },

  /** One schedule of a server. */
  async get(server: string, id: string): Promise<Schedule | undefined> {
    const row = await db
      .selectFrom('schedules')
      .selectAll()
      .where('id', '=', id)
      .where('server', '=', server)
      .executeTakeFirst();
    return row && scheduleOf(row);
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
    return rows.map(scheduleOf);
  },

  /** The schedules of all servers that are not paused. */
  async active(): Promise<Schedule[]> {
    const rows = await db.selectFrom('schedules').selectAll().where('paused_at', 'is', null).execute();
    return rows.map(scheduleOf);
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
