import { z } from 'zod';
import { Instant, JsonText, Snowflake } from '../values.ts';

/** A draft as the database holds it: an article that a moderator looks at before it is added. */
export const DraftRow = z.object({
  id: z.string(),
  server: Snowflake,
  story: z.string(),
  author: Snowflake,
  /** JSON, as whoever wrote it understands it. */
  candidate: JsonText,
  at: Instant,
});
