import { z } from 'zod';
import { Instant } from '../values.ts';

/** A stretch of time in which a process was up, as the database holds it. */
export const RunRow = z.object({ owner: z.string(), started_at: Instant, seen_at: Instant });
