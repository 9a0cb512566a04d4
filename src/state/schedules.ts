import type { Selectable } from 'kysely';
import { ScheduleRow } from './schema/schedules.ts';
import type { Tables } from './tables.ts';

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

/** A row as a schedule. */
export function scheduleOf(row: Selectable<Tables['schedules']>): Schedule {
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

/** A schedule as a row. */
export const rowOf = ({
  days,
  timeZone,
  createdBy,
  createdAt,
  paused,
  ...same
}: Schedule): Tables['schedules'] => ({
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
