import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, momentOf, nextTime, type Timetable, timeIn, timesBetween } from '../../src/digest/due.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe');
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((of) => of.map((part) => String(part).padStart(2, '0')).join(':'));
const moment = (iso: string): number => Date.parse(iso);

describe('the moment of a time', () => {
  it.each([
    ['an ordinary day', '2026-01-15', '08:00', 'Europe/Berlin', '2026-01-15T07:00Z'],
    ['the first minute after a gap', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00Z'],
    ['the last minute before a gap', '2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T00:59Z'],
    ['the first of two', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30Z'],
    ['a gap in the west', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:00Z'],
    ['the first of two in the west', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30Z'],
    ['a gap of half an hour', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30Z'],
    [
      'the first of two, half an hour apart',
      '2026-04-05',
      '01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45Z',
    ],
    ['a gap at midnight', '2026-04-24', '00:30', 'Africa/Cairo', '2026-04-23T22:00Z'],
    ['a day that the calendar skipped', '2011-12-30', '08:00', 'Pacific/Apia', '2011-12-30T10:00Z'],
  ])('%s', (_, day, at, timeZone, expected) => {
    expect(new Date(momentOf(day, at, timeZone))).toEqual(new Date(moment(expected)));
  });

  it.each([
    ['a day that is none', '2026-02-30', '08:00', 'UTC'],
    ['a time that is none', '2026-02-03', '25:00', 'UTC'],
    ['a zone that is none', '2026-02-03', '08:00', 'Mars/Olympus'],
  ])('%s is refused', (_, day, at, timeZone) => {
    expect(() => momentOf(day, at, timeZone)).toThrow(RangeError);
  });
});

describe('the times of a timetable', () => {
  it('come once a day over a year of clock changes, when the clocks show them', () => {
    fc.assert(
      fc.property(zone, time, (timeZone, at) => {
        const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)];
        const times = timesBetween({ timeZone, at, days: EVERY_DAY }, from, to);
        expect(times).toHaveLength(365);
        expect(new Set(times.map(({ day }) => day)).size).toBe(365);
        for (const { day, dueAt } of times) {
          expect(dayIn(timeZone, dueAt)).toBe(day);
          // In a gap, at the first minute after it.
          const shown = timeIn(timeZone, dueAt);
          if (shown !== at) expect(timeIn(timeZone, dueAt - 60_000) < at && at < shown).toBe(true);
        }
        const gaps = times.slice(1).map(({ dueAt }, i) => dueAt - (times[i]?.dueAt ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(DAY - HOUR);
        expect(Math.max(...gaps)).toBeLessThanOrEqual(DAY + HOUR);
      }),
      { numRuns: 20 },
    );
  });

  it('come on their days of the week alone', () => {
    const timetable: Timetable = { timeZone: 'America/New_York', at: '23:30', days: [1, 5] };
    const times = timesBetween(timetable, moment('2026-11-01T00:00Z'), moment('2026-11-15T00:00Z'));
    expect(times.map(({ day }) => day)).toEqual(['2026-11-02', '2026-11-06', '2026-11-09', '2026-11-13']);
  });

  it('are the same however the span is cut', () => {
    const instant = fc.integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 10, 15) });
    fc.assert(
      fc.property(zone, time, fc.array(instant, { minLength: 2, maxLength: 8 }), (timeZone, at, cuts) => {
        const timetable = { timeZone, at, days: EVERY_DAY };
        const sorted = cuts.toSorted((a, b) => a - b);
        const parts = sorted.slice(1).flatMap((to, i) => timesBetween(timetable, sorted[i] ?? to, to));
        expect(parts).toEqual(timesBetween(timetable, sorted[0] ?? 0, sorted.at(-1) ?? 0));
      }),
      { numRuns: 20 },
    );
  });

  it('have a next one, after the moment itself', () => {
    const timetable: Timetable = { timeZone: 'Europe/Berlin', at: '08:00', days: [3] };
    const next = nextTime(timetable, moment('2026-11-22T12:00Z'));
    expect(next).toEqual({ day: '2026-11-25', slot: '08:00', dueAt: moment('2026-11-25T07:00Z') });
    expect(nextTime(timetable, moment('2026-11-25T07:00Z'))?.day).toBe('2026-12-02');
  });

  it('are none without a day', () => {
    const never: Timetable = { timeZone: 'UTC', at: '08:00', days: [] };
    expect(nextTime(never, 0)).toBeUndefined();
    expect(timesBetween(never, 0, DAY)).toEqual([]);
  });
});
