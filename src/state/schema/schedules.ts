import { z } from 'zod';
import { Flag, Instant, missing, Snowflake, TimeOfDay, TimeZone } from '../values.ts';

/** A schedule as the database holds it. */
export const ScheduleRow = z.object({
  id: z.string(),
  server: Snowflake,
  channel: Snowflake,
  story: missing(z.string()),
  at: TimeOfDay,
  time_zone: TimeZone,
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
