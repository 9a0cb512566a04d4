import { z } from 'zod';
import { Instant } from '../values.ts';

/** A version of a story as the database holds it. */
export const VersionRow = z.object({ story: z.string(), version: z.string(), seen_at: Instant });
