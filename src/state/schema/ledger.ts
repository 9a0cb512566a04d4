import { z } from 'zod';
import { Day, Instant, json, missing, Snowflake } from '../values.ts';
import { ShownRow } from './shown.ts';

/** What a message is going to hold, as the database holds it. */
const DraftText = z.object({
  at: Instant,
  window: z.object({ start: Instant, end: Instant }),
  shown: z.array(ShownRow.pick({ item: true, hash: true })),
});

/** A slot of the ledger as the database holds it. */
export const LedgerRow = z.object({
  server: Snowflake,
  channel: Snowflake,
  schedule: z.string(),
  day: Day,
  slot: z.string(),
  story: z.string(),
  state: z.enum(['claimed', 'sent', 'skipped', 'failed']),
  owner: z.string(),
  due_at: Instant,
  claimed_at: Instant,
  lease_until: Instant,
  attempts: z.int(),
  finished_at: missing(Instant),
  reason: missing(z.string()),
  window_start: missing(Instant),
  window_end: missing(Instant),
  posted_in: missing(Snowflake),
  message: missing(Snowflake),
  items: missing(z.int()),
  draft: missing(json(DraftText)),
});
