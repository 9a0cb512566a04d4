import { z } from 'zod';
import { Instant, Snowflake } from '../values.ts';

/** When the bot was first missed in a server that it keeps something for, as the database holds it. */
export const DepartureRow = z.object({ server: Snowflake, at: Instant });
