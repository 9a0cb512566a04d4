import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayText,
  easterOf,
  mondayOfWeek,
  monthText,
  nthWeekday,
  weekdayOf,
  weekText,
} from '../../../src/extract/dates/calendar.ts';
import { holidayIn } from '../../../src/extract/dates/holidays.ts';
import { lastDay, periodOf } from '../../../src/extract/dates/timex.ts';

describe('the calendar', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2018, '2018-04-01'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('has Easter of %i on %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it.each([
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2018-12-31', '2019-W01'],
    ['2023-03-15', '2023-W11'],
  ])('puts %s into %s', (day, week) => {
    expect(weekText(day)).toBe(week);
    const monday = mondayOfWeek(Number(week.slice(0, 4)), Number(week.slice(6)));
    expect(weekdayOf(monday)).toBe(1);
    expect(day >= monday && day <= addDays(monday, 6)).toBe(true);
  });

  it('knows which days there are', () => {
    expect(dayText(2024, 2, 29)).toBe('2024-02-29');
    expect(dayText(2023, 2, 29)).toBeUndefined();
    expect(dayText(2023, 13, 1)).toBeUndefined();
    expect(monthText(2023, 14)).toBe('2024-02');
    expect(monthText(2023, 0)).toBe('2022-12');
  });

  it('finds weekdays of a month', () => {
    expect(nthWeekday(2023, 11, 4, 4)).toBe('2023-11-23');
    expect(nthWeekday(2023, 5, 1, -1)).toBe('2023-05-29');
  });
});

describe('holidays', () => {
  it.each([
    ['Christmas Eve', 2023, '2023-12-24', '2023-12-24'],
    ['Good Friday', 2023, '2023-04-07', '2023-04-07'],
    ['Election Day', 2022, '2022-11-08', '2022-11-08'],
    ['Labor Day weekend', 2023, '2023-09-02', '2023-09-04'],
    ['Easter weekend', 2023, '2023-04-08', '2023-04-09'],
  ])('%s of %i', (name, year, start, end) => {
    expect(holidayIn(name, year)?.period).toEqual({ start, end });
  });
});

describe('TIMEX3 values', () => {
  it.each([
    ['2023-W11', '2023-03-13', '2023-03-19'],
    ['2023-W11-WE', '2023-03-18', '2023-03-19'],
    ['2023-Q2', '2023-04', '2023-06'],
    ['2023-H2', '2023-07', '2023-12'],
    ['2023-WI', '2023-12', '2024-02'],
    ['199', '1990', '1999'],
    ['2023-03-15TMO', '2023-03-15', '2023-03-15'],
  ])('%s is from %s to %s', (timex, start, end) => {
    expect(periodOf(timex)).toEqual({ start, end });
  });

  it.each(['P3M', 'PRESENT_REF', 'XXXX-WXX-1', '20'])('%s has no place', (timex) => {
    expect(periodOf(timex)).toBeUndefined();
  });

  it('ends a month on its last day', () => {
    expect(lastDay({ start: '2024-02', end: '2024-02' })).toBe('2024-02-29');
    expect(lastDay({ start: '2024', end: '2024' })).toBe('2024-12-31');
  });
});
