import { z } from 'zod';

// How the values of columns look. Both databases keep text and whole numbers only, so that a row is the same in both.

/** An id of Discord's. */
export const Snowflake = z.string().regex(/^\d{1,20}$/);

/** Milliseconds since 1970. */
export const Instant = z.int();

/** A time of day, 'HH:MM' from 00:00 to 23:59. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A day of the calendar, 'YYYY-MM-DD'. */
export const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** What may be missing: null in a row, undefined outside of it. */
export const missing = <T extends z.ZodType>(schema: T) =>
  schema.nullable().transform((value) => value ?? undefined);

/** Yes or no: 1 or 0 in a row. */
export const Flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);
