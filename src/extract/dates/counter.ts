import { unitOf } from './names.ts';
import { type Meaning, relative, unplaced } from './rule.ts';
import { grainOf, type Unit } from './timex.ts';

/** Words before a number, as a pattern; those of group `about` say that it is none to count with. */
export const ABOUT =
  '(?:(?:(?<about>about|around|almost|nearly|roughly|approximately|some|more than|less than|over|at least|barely)|just|only|exactly) )?';
/** What is counted, as a pattern. */
export const UNITS =
  '(?<unit>days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|hours?|minutes?)';

/** The calendar unit that a word counts in, and how many of it one is: a fortnight is two weeks. */
export function counter(word = ''): { readonly unit: Unit; readonly times: number } | undefined {
  if (/^fortnight/i.test(word)) return { unit: 'week', times: 2 };
  const unit = unitOf(word);
  return unit && { unit, times: 1 };
}

/** A date that may be a quarter: one of a company's own year has no place. */
export const quarterBy = (timex: string, ownYear = false): Meaning =>
  ownYear && grainOf(timex) === 'quarter' ? unplaced('DATE', timex) : relative(timex);
