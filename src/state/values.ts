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

/** JSON of a shape; what it says outside of a row. */
export const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context) => {
      try {
        const value: unknown = JSON.parse(text);
        return value;
      } catch {
        context.addIssue('is no JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);

/** JSON that only the one who wrote it understands. */
export const JsonText = z.string().refine((text) => json(z.unknown()).safeParse(text).success, 'is no JSON');

/** An IANA time zone that this machine knows. */
export const TimeZone = z.string().refine(isTimeZone, 'is no time zone that is known here');

/** Those that were asked about, as they are asked about again and again. */
const ZONES = new Map<string, boolean>();

function isTimeZone(name: string): boolean {
  const known = ZONES.get(name) ?? tryZone(name);
  ZONES.set(name, known);
  return known;
}

function tryZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** Yes or no: 1 or 0 in a row. */
export const Flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);
