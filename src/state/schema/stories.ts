import { z } from 'zod';
import { Flag, Snowflake } from '../values.ts';

/** A story of a server's own, as the database holds it. */
export const StoryRow = z.object({ server: Snowflake, id: z.string(), name: z.string(), archived: Flag });

/** An article of it: the file as the corpus reads it, and how many bytes of UTF-8 that is. */
export const ArticleRow = z.object({
  server: Snowflake,
  story: z.string(),
  id: z.string(),
  file: z.string(),
  bytes: z.int(),
});
