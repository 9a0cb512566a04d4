import { z } from 'zod';
import { Instant, JsonText, Snowflake } from '../values.ts';

/** A feed that a server follows, as the database holds it. */
export const FeedRow = z.object({
  id: z.string(),
  server: Snowflake,
  story: z.string(),
  url: z.string(),
  /** One a line; none for every item. */
  keywords: z.string(),
  /** New items are proposed to moderators in the channel, or added at once. */
  mode: z.enum(['propose', 'add']),
  channel: Snowflake,
  created_by: Snowflake,
  /** JSON, as whoever fetches it understands it: what was seen, and how the last fetches went. */
  progress: JsonText,
  /** Minutes. */
  every: z.int(),
  due_at: Instant,
  lease_until: Instant,
});
