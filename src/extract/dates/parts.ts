import type { Period } from '../finding.ts';
import { addDays, daysIn, parts } from './calendar.ts';
import { firstDay, grainOf, periodOf } from './timex.ts';

type Part = 'start' | 'middle' | 'end';

const PARTS: Readonly<Record<string, Part>> = {
  start: 'start',
  beginning: 'start',
  middle: 'middle',
  end: 'end',
};

/** The first and the last day, counted from 0, of the parts of a week. */
const WEEK: Readonly<Record<Part, readonly [number, number]>> = {
  start: [0, 1],
  middle: [1, 3],
  end: [4, 6],
};
/** The months of the parts of a year. */
const YEAR: Readonly<Record<Part, readonly [string, string]>> = {
  start: ['01', '01'],
  middle: ['05', '08'],
  end: ['12', '12'],
};

/** The days that "the end" (start, beginning, middle) of a TIMEX3 week, month or year means; undefined for all else. */
export function partOf(timex: string, word: string): Period | undefined {
  const part = PARTS[word.toLowerCase()];
  const whole = periodOf(timex);
  if (!part || !whole) return undefined;
  switch (grainOf(timex)) {
    case 'week': {
      const [from, to] = WEEK[part];
      return { start: addDays(firstDay(whole), from), end: addDays(firstDay(whole), to) };
    }
    case 'month':
      return thirdOf(timex, part);
    case 'year': {
      const [from, to] = YEAR[part];
      return { start: `${timex}-${from}`, end: `${timex}-${to}` };
    }
    default:
      return undefined;
  }
}

/** The third of a month, as TimeML counts "early", "mid" and "late" ones. */
export function thirdOf(month: string, part: Part): Period {
  const { year, month: number } = parts(month);
  const [from, to] = { start: ['01', '10'], middle: ['11', '20'], end: ['21', String(daysIn(year, number))] }[
    part
  ];
  return { start: `${month}-${from}`, end: `${month}-${to}` };
}
