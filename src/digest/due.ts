import { Temporal } from 'temporal-polyfill';

/** When a digest is due: on some days of the week, at a time on the clocks of a time zone. */
export interface Timetable {
  /** An IANA name, as `Europe/Berlin`. */
  readonly timezone: string;
  /** `HH:MM`, from 00:00 to 23:59. */
  readonly time: string;
  /** Days of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[];
}

/** One time that a timetable names, and the moment that it falls on. */
export interface Slot {
  /** The day on the zone's calendar, `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM` as the timetable says, whatever the clocks do that day. */
  readonly time: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * The moment of a day and time in a zone, in milliseconds since 1970. Of a time that the clocks show twice, the first; of
 * one that they skip, the first minute after it. Throws a RangeError for what is no date, time or zone.
 */
export function momentOf(date: string, time: string, timezone: string): number {
  const wanted = Temporal.PlainDateTime.from(`${date}T${time}`);
  const moment = wanted.toZonedDateTime(timezone, { disambiguation: 'earlier' });
  if (moment.toPlainDateTime().equals(wanted)) return moment.epochMilliseconds;
  return moment.getTimeZoneTransition('next')?.epochMilliseconds ?? moment.epochMilliseconds;
}

/** The day that it is in a zone, `YYYY-MM-DD`. */
export const dayIn = (timezone: string, now: number): string => zoned(timezone, now).toPlainDate().toString();

/** The time on a zone's clocks, `HH:MM`. */
export const timeIn = (timezone: string, now: number): string =>
  zoned(timezone, now).toPlainTime().toString({ smallestUnit: 'minute' });

const zoned = (timezone: string, now: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone);

/** The slots of a timetable from the day before `from` on, without end (without any, where it names no day). */
function* slotsFrom({ timezone, time, days }: Timetable, from: number): Generator<Slot> {
  // A slot in a gap at midnight falls on the next day.
  let day = zoned(timezone, from).toPlainDate().subtract({ days: 1 });
  for (; days.length > 0; day = day.add({ days: 1 })) {
    const date = day.toString();
    if (days.includes(day.dayOfWeek)) yield { date, time, at: momentOf(date, time, timezone) };
  }
}

/** The first slot after a moment; undefined for a timetable without days. */
export function nextSlot(timetable: Timetable, after: number): Slot | undefined {
  for (const slot of slotsFrom(timetable, after)) if (slot.at > after) return slot;
  return undefined;
}

/** The slots after one moment and up to another, in order. */
export function slotsBetween(timetable: Timetable, after: number, upTo: number): Slot[] {
  const slots: Slot[] = [];
  for (const slot of slotsFrom(timetable, after)) {
    if (slot.at > upTo) break;
    if (slot.at > after) slots.push(slot);
  }
  return slots;
}

/** What is to be done about the slots that have come since a schedule was last looked at. */
export interface Due {
  /** To be posted now: the last that is within the grace time. */
  readonly post: Slot | undefined;
  /** To be skipped: those before it hold nothing that it does not hold, the others are too late. */
  readonly skip: readonly Slot[];
}

/**
 * The slots after `since` (whatever was last done) that are due at `now`. One message at most: a digest holds all that
 * the ones missed before it would have held.
 * @param grace how late a digest may come, in milliseconds
 */
export function dueSlots(timetable: Timetable, since: number, now: number, grace: number): Due {
  const slots = slotsBetween(timetable, since, now);
  const last = slots.at(-1);
  return last && now - last.at <= grace
    ? { post: last, skip: slots.slice(0, -1) }
    : { post: undefined, skip: slots };
}
