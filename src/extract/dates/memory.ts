import type { Day } from '../../corpus/article.ts';
import { daysBetween } from './calendar.ts';
import type { Context, Meaning } from './rule.ts';
import { grainOf, lastDay } from './timex.ts';

/** How many sentences back a date can be what "two days later" counts from. */
const REACH = 3;
/** How many days before publication a quotation may have been spoken. */
const FRESH = 6;

/** A TIMEX3 value, and the index of the sentence that gave it. */
interface Said {
  readonly sentence: number;
  readonly timex: string;
}

/** What the text so far says about when it plays. */
export interface Memory {
  /** Calendar dates, the latest in the text first; those that could not be placed have an X in their value. */
  readonly placed: readonly Said[];
  /** The paragraph in which a quotation goes on into the next sentence. */
  readonly quoteIn?: number | undefined;
  /** The latest quarter that was over at publication: the one that figures are reported of. */
  readonly quarter?: Said;
  /** The latest day or month that was given with its year. */
  readonly dated?: Said;
  /** The latest day of which the text told something: quotations without a day of their own were spoken then. */
  readonly spokenOn?: Day;
}

/** What a memory gives for reading a sentence. */
export function recall(
  { placed, quarter, dated }: Memory,
  sentence: number,
): Pick<Context, 'earlier' | 'quarter' | 'compared' | 'dated'> {
  const near = placed.filter((date) => sentence - date.sentence <= REACH).map(({ timex }) => timex);
  const unknown = near.findIndex((timex) => timex.includes('X'));
  const fresh = (said?: Said): string | undefined =>
    said && sentence - said.sentence <= 1 ? said.timex : undefined;
  return {
    // nothing is counted from a date further off than one that is not known
    earlier: unknown < 0 ? near : near.slice(0, unknown),
    quarter: quarter?.timex,
    compared: fresh(quarter),
    dated:
      dated && sentence - dated.sentence <= REACH
        ? { timex: dated.timex, here: dated.sentence === sentence }
        : undefined,
  };
}

/** The memory after one more date that was read in a context. */
export function remember(
  memory: Memory,
  { timex, period, type, text, sentence }: Meaning & { readonly text: string; readonly sentence: number },
  { today, tense }: Context,
): Memory {
  if (type === 'DURATION' || (!period && !timex.startsWith('XXXX'))) return memory;
  const said = { sentence, timex };
  const placed = [said, ...memory.placed.slice(0, REACH * 4)];
  if (!period) return { ...memory, placed };
  const grain = grainOf(timex);
  const over = today !== undefined && lastDay(period) < today;
  const age = grain === 'day' && today ? daysBetween(timex.slice(0, 10), today) : -1;
  const withYear = (grain === 'day' || grain === 'month') && /\d{4}|\byear\b/i.test(text);
  const dated = withYear || timex === memory.dated?.timex;
  return {
    ...memory,
    placed,
    ...(grain === 'quarter' && over && timex >= (memory.quarter?.timex ?? '') && { quarter: said }),
    ...(dated && { dated: said }),
    ...(tense !== 'future' && age >= 0 && age <= FRESH && { spokenOn: timex.slice(0, 10) }),
  };
}
