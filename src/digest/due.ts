import { Temporal } from 'temporal-polyfill';
import type { Day } from '../corpus/article.ts';
import type { Due } from '../state/ledger.ts';
import type { Schedule } from '../state/schedules.ts';

/** When a digest is due: on some days of the week, at a time on the clocks of a time zone. */
export type Timetable = Pick<Schedule, 'at' | 'timeZone' | 'days'>;

/** One time that a timetable names, and the moment that it falls on. */
export type Time = Pick<Due, 'day' | 'slot' | 'dueAt'>;

/**
 * The moment of a day and a time of day in a zone, in milliseconds since 1970. Of a time that the clocks show twice, the
 * first; of one that they skip, the first minute after it. Throws a RangeError for what is no day, time or zone.
 */
export function momentOf(day: Day, time: string, timeZone: string): number {
  const wanted = Temporal.PlainDateTime.from(`${day}T${time}`);
  const moment = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (moment.toPlainDateTime().equals(wanted)) return moment.epochMilliseconds;
  return moment.getTimeZoneTransition('next')?.epochMilliseconds ?? moment.epochMilliseconds;
}

/** The day that it is in a zone. */
export const dayIn = (timeZone: string, now: number): Day => zoned(timeZone, now).toPlainDate().toString();

/** The time on a zone's clocks, `HH:MM`. */
export const timeIn = (timeZone: string, now: number): string =>
  zoned(timeZone, now).toPlainTime().toString({ smallestUnit: 'minute' });

const zoned = (timeZone: string, now: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);

/** The times of a timetable from the day before `from` on, without end (without any, where it names no day). */
function* timesFrom({ timeZone, at, days }: Timetable, from: number): Generator<Time> {
  // A time in a gap at midnight falls on the next day.
  let date = zoned(timeZone, from).toPlainDate().subtract({ days: 1 });
  for (; days.length > 0; date = date.add({ days: 1 })) {
    const day = date.toString();
    if (days.includes(date.dayOfWeek)) yield { day, slot: at, dueAt: momentOf(day, at, timeZone) };
  }
}

/** The first time after a moment; undefined for a timetable without days. */
export function nextTime(timetable: Timetable, after: number): Time | undefined {
  for (const time of timesFrom(timetable, after)) if (time.dueAt > after) return time;
  return undefined;
}

/** The times after one moment and up to another, in order. */
export function timesBetween(timetable: Timetable, after: number, upTo: number): Time[] {
  const times: Time[] = [];
  for (const time of timesFrom(timetable, after)) {
    if (time.dueAt > upTo) break;
    if (time.dueAt > after) times.push(time);
  }
  return times;
}
