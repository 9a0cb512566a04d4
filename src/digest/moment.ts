import { showPeriod } from '../answer/meta.ts';
import { dayIn, timeIn } from './due.ts';

/** A moment (milliseconds since 1970) as the clocks of a zone show it: `22 Nov 2026, 08:00`. */
export function showMoment(at: number, timeZone: string): string {
  const day = dayIn(timeZone, at);
  return `${showPeriod({ start: day, end: day })}, ${timeIn(timeZone, at)}`;
}
