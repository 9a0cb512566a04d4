import { z } from 'zod';
import { Instant, Snowflake } from '../values.ts';

/** Something that a channel was shown, as the database holds it. */
export const ShownRow = z.object({
  server: Snowflake,
  channel: Snowflake,
  story: z.string(),
  item: z.string(),
  hash: z.string(),
  at: Instant,
});
