import { expect, it } from 'vitest';
import { parseDays, parseTime, showDays } from '../../src/digest/typed.ts';
import { TIME_ZONES, timeZoneOf, zoneOf } from '../../src/digest/zones.ts';

it.each([
  ['8', '08:00'],
  ['08:00', '08:00'],
  [' 18.30 ', '18:30'],
  ['0:05', '00:05'],
  ['24:00', undefined],
  ['8:60', undefined],
  ['8:5', undefined],
  ['8pm', undefined],
  ['-1', undefined],
  ['', undefined],
])('reads the time of day %j as %j', (typed, time) => {
  expect(parseTime(typed)).toBe(time);
});

it.each([
  ['daily', [1, 2, 3, 4, 5, 6, 7], 'daily'],
  ['Weekdays', [1, 2, 3, 4, 5], 'weekdays'],
  ['wed, Mon and', undefined, ''],
  ['wed, Mon', [1, 3], 'mon wed'],
  ['weekend friday', [5, 6, 7], 'fri sat sun'],
  ['thursday', [4], 'thu'],
  ['tu', undefined, ''],
  ['', undefined, ''],
])('reads the days %j as %j', (typed, days, shown) => {
  expect(parseDays(typed)).toEqual(days);
  expect(showDays(days ?? [])).toBe(shown);
});

it.each([
  ['europe/berlin', 'Europe/Berlin'],
  ['utc', 'UTC'],
  ['US/Eastern', 'America/New_York'],
  ['+02:00', undefined],
  ['Mars', undefined],
])('reads the time zone %j as %j', (typed, zone) => {
  expect(timeZoneOf(typed)).toBe(zone);
});

it('takes the time zone of a language only where that has one', () => {
  expect(['de', 'ja', 'en-US', 'es-ES', undefined].map(zoneOf)).toEqual([
    'Europe/Berlin',
    'Asia/Tokyo',
    'UTC',
    'UTC',
    'UTC',
  ]);
  for (const language of ['bg', 'hi', 'th', 'uk', 'vi', 'zh-TW'])
    expect(timeZoneOf(zoneOf(language))).toBeDefined();
  expect(TIME_ZONES).toContain('America/Argentina/Ushuaia');
});
