import { z } from 'zod';
import { Instant } from '../values.ts';

/** An interaction of Discord's that was carried out, as the database holds it. */
export const InteractionRow = z.object({ id: z.string(), at: Instant });
