import type { Day, Range } from '../../corpus/article.ts';
import type { DateMention, Period } from '../finding.ts';
import { periodOf } from './timex.ts';

/** Whether the clause around a date tells of what was or of what is to come. */
export type Tense = 'past' | 'future';

/** Words of a sentence that a rule's pattern fits, with offsets into the article. */
export interface Match extends Range {
  readonly text: string;
  /** The pattern's named groups; those that took no part are missing. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The sentence before and after the match. */
  readonly before: string;
  readonly after: string;
}

/** What a rule may look at beside the words themselves. */
export interface Context {
  /** The day that "today" means: of publication, or of the speech where the words are quoted. */
  readonly today?: Day | undefined;
  /** False inside a quotation whose day is not known: "tomorrow" has no place there. */
  readonly sure: boolean;
  readonly tense?: Tense | undefined;
  /** TIMEX3 values of the dates placed shortly before, the nearest first. */
  readonly earlier: readonly string[];
  /** A day or month that was given with its year shortly before, and whether in this very sentence. */
  readonly dated?: { readonly timex: string; readonly here: boolean } | undefined;
  /** The quarter that the article speaks of: the latest begun one that it names. */
  readonly quarter?: string | undefined;
  /** The same, where this sentence or the one before it names it: "a year ago" then means that quarter a year ago. */
  readonly compared?: string | undefined;
  /** Whether its quarters are those of a company's own year: numbers without a place on the calendar. */
  readonly ownYear?: boolean | undefined;
}

/** What some words mean: their type, their TIMEX3 value and, where they have one, their place on the calendar. */
export type Meaning = Pick<DateMention, 'type' | 'timex' | 'period' | 'basis'>;

export interface Rule {
  readonly name: string;
  /** Global; made by `pattern`. */
  readonly pattern: RegExp;
  /** What the words mean here, or undefined where they are no time expression after all. */
  read(match: Match, context: Context): Meaning | undefined;
}

/**
 * A pattern for whole words, without regard to case. A blank stands for white space and ` ?` for optional white
 * space; the parts are patterns themselves.
 */
export function pattern(strings: TemplateStringsArray, ...inner: readonly string[]): RegExp {
  const source = String.raw({ raw: strings.raw }, ...inner)
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+');
  // ASCII first: within a word, where most tries end, the classes of Unicode take six times as long.
  return new RegExp(`(?<![a-z\\d_$£€#])(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}_])`, 'giu');
}

const typeOf = (timex: string): DateMention['type'] => (timex.includes('T') ? 'TIME' : 'DATE');

/** A date that the text states. */
export const stated = (timex: string, period = periodOf(timex)): Meaning => ({
  type: typeOf(timex),
  timex,
  basis: 'stated',
  ...(period && { period }),
});
/** A date that was worked out from another. */
export const relative = (timex: string, period = periodOf(timex)): Meaning => ({
  type: typeOf(timex),
  timex,
  basis: 'relative',
  ...(period && { period }),
});
/** Something that has no place on the calendar. */
export const unplaced = (type: DateMention['type'], timex: string): Meaning => ({
  type,
  timex,
  basis: 'relative',
});
/** A stretch of time that is counted from a known day. */
export const stretch = (timex: string, period: Period): Meaning => ({
  type: 'DURATION',
  timex,
  basis: 'relative',
  period,
});
