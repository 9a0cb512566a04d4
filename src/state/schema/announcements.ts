import { z } from 'zod';
import { Instant } from '../values.ts';

/** What a process told the others, as the database holds it. */
export const AnnouncementRow = z.object({
  number: z.int(),
  topic: z.string(),
  payload: z.string(),
  at: Instant,
});

/** A number that only grows, as the database holds it. */
export const CounterRow = z.object({ name: z.string(), value: z.int() });
