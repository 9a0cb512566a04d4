import type { Day } from '../../corpus/article.ts';
import { daysBetween } from './calendar.ts';
import type { Meaning, Tense } from './rule.ts';
import { grainOf, lastDay } from './timex.ts';

/** How many sentences back a date can be what "two days later" counts from. */
const REACH = 3;
/** How many days before publication a quotation may have been spoken. */
const FRESH = 6;

/** What the text so far says about when it plays. */
export interface Memory {
  /** Dates with a place on the calendar, the latest in the text first. */
  readonly placed: readonly { readonly sentence: number; readonly timex: string }[];
  /** The latest quarter that was over at publication: the one that figures are reported of. */
  readonly quarter?: { readonly sentence: number; readonly timex: string };
  /** The latest day of which the text told something: quotations without a day of their own were spoken then. */
  readonly spokenOn?: Day;
}

/** The values of the dates near a sentence that later ones may be counted from. */
export const near = ({ placed }: Memory, sentence: number): string[] =>
  until(
    placed.filter((date) => sentence - date.sentence <= REACH).map(({ timex }) => timex),
    'X',
  );

/** The values before the first one that is not known: nothing may be counted from a date further off than that. */
function until(values: readonly string[], unknown: string): string[] {
  const end = values.findIndex((timex) => timex.includes(unknown));
  return end < 0 ? [...values] : values.slice(0, end);
}

/** The memory after one more date. `today` is the day of publication. */
export function remember(
  memory: Memory,
  { timex, period, type }: Meaning,
  sentence: number,
  today: Day | undefined,
  tense: Tense | undefined,
): Memory {
  if (type === 'DURATION' || (!period && !timex.startsWith('XXXX'))) return memory;
  const placed = [{ sentence, timex }, ...memory.placed.slice(0, REACH * 4)];
  if (!period) return { ...memory, placed };
  const grain = grainOf(timex);
  const over = today !== undefined && lastDay(period) < today;
  const quarter = grain === 'quarter' && over && timex >= (memory.quarter?.timex ?? '');
  const age = grain === 'day' && today ? daysBetween(timex.slice(0, 10), today) : -1;
  const told = tense !== 'future' && age >= 0 && age <= FRESH;
  return {
    ...memory,
    placed,
    ...(quarter && { quarter: { sentence, timex } }),
    ...(told && { spokenOn: timex.slice(0, 10) }),
  };
}
