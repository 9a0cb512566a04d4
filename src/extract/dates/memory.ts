import type { Day } from '../../corpus/article.ts';
import type { Token } from '../tokens.ts';
import { daysBetween, parts } from './calendar.ts';
import type { Context, Match, Meaning } from './rule.ts';
import { type ToldDay, toldOn } from './spoken.ts';
import { grainOf, lastDay, periodOf } from './timex.ts';

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
  /** The same, with the last sentence that gave figures of it or of the same quarter a year before. */
  readonly compared?: Said | undefined;
  /** Whether the quarters are those of a company's own year. */
  readonly ownYear?: boolean;
  /** The latest day or month that was given with its year. */
  readonly dated?: Said;
  /** The day of the entry of a diary that the text is in: "today" is that day. */
  readonly entry?: Day;
  /** The latest day of which the text told something: quotations without a day of their own may have been spoken then. */
  readonly told?: ToldDay;
}

/** A date that was read: its meaning, what it was read from and the index of its sentence. */
type Read = Meaning & { readonly match: Match; readonly sentence: number };

/** What a memory gives for reading a sentence. */
export function recall(
  { placed, quarter, compared, ownYear, dated }: Memory,
  sentence: number,
): Pick<Context, 'earlier' | 'quarter' | 'compared' | 'ownYear' | 'dated'> {
  const near = placed.filter((date) => sentence - date.sentence <= REACH).map(({ timex }) => timex);
  const unknown = near.findIndex((timex) => timex.includes('X'));
  const fresh = (said?: Said): string | undefined =>
    said && sentence - said.sentence <= 1 ? said.timex : undefined;
  return {
    // nothing is counted from a date further off than one that is not known
    earlier: unknown < 0 ? near : near.slice(0, unknown),
    quarter: quarter?.timex,
    compared: fresh(compared),
    ownYear,
    dated:
      dated && sentence - dated.sentence <= REACH
        ? { timex: dated.timex, here: dated.sentence === sentence }
        : undefined,
  };
}

/** TIMEX3 values of four months and more. */
const LONGER = /^P(?:[4-9]|1\d)M$|^P1Y$/;

/** The same quarter a year before. */
const yearBefore = ({ timex }: Said): string => `${parts(timex).year - 1}${timex.slice(4)}`;

/** What a date adds to the quarters that figures are of; undefined where it is none of them. */
function figuresOf(
  memory: Memory,
  { timex, period, match, sentence }: Read,
  today: Day | undefined,
): Pick<Memory, 'quarter' | 'compared' | 'ownYear'> | undefined {
  if (grainOf(timex) !== 'quarter') return undefined;
  // a quarter of a company's own year has a number, but no place
  const fiscal = /fiscal/i.test(match.text);
  const over = period ? today !== undefined && lastDay(period) < today : fiscal;
  if (over && timex >= (memory.quarter?.timex ?? '')) {
    const own = fiscal || period?.start !== periodOf(timex)?.start;
    return { quarter: { sentence, timex }, compared: { sentence, timex }, ...(own && { ownYear: own }) };
  }
  const again = memory.quarter && timex === yearBefore(memory.quarter);
  return again ? { compared: { timex: memory.quarter.timex, sentence } } : undefined;
}

/** Whether a date heads the entry of a diary: "SUNDAY 17 JANUARY - We woke early". */
const isHeading = ({ before, text, after }: Match): boolean =>
  !/\S/.test(before) && /^[A-Z]+DAY\b[^a-z]*$/.test(text) && /^\s*[-–—:]/.test(after);

/** The memory after one more date that was read in a context, in a sentence of some tokens. */
export function remember(
  memory: Memory,
  date: Read,
  { today, tense }: Context,
  tokens: readonly Token[],
): Memory {
  const { timex, period, type, match, sentence } = date;
  // figures of nine months or of a year come next
  if (type === 'DURATION') return LONGER.test(timex) ? { ...memory, compared: undefined } : memory;
  const figures = figuresOf(memory, date, today);
  if (!period && !figures && !timex.startsWith('XXXX')) return memory;
  const said = { sentence, timex };
  const placed = [said, ...memory.placed.slice(0, REACH * 4)];
  if (!period) return { ...memory, placed, ...figures };
  const grain = grainOf(timex);
  const age = grain === 'day' && today ? daysBetween(timex.slice(0, 10), today) : -1;
  const withYear = (grain === 'day' || grain === 'month') && /\d{4}|\byear\b/i.test(match.text);
  const dated = withYear || timex === memory.dated?.timex;
  return {
    ...memory,
    placed,
    ...figures,
    ...(dated && { dated: said }),
    ...(grain === 'day' && isHeading(match) && { entry: timex.slice(0, 10) }),
    ...(tense !== 'future' &&
      age >= 0 &&
      age <= FRESH && { told: toldOn(timex.slice(0, 10), tokens, match.start, match.end) }),
  };
}
