import { z } from 'zod';
import { Instant, Snowflake } from '../values.ts';

/** How many pages a server has fetched in an hour, as the database holds it: `hour` is its start. */
export const FetchRow = z.object({ server: Snowflake, hour: Instant, count: z.int() });
