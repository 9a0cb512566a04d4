import { parts } from './calendar.ts';
import { endedPeriod } from './fiscal.ts';
import { ordinalOf, YEAR } from './numbers.ts';
import {
  type Context,
  type Match,
  type Meaning,
  pattern,
  type Rule,
  relative,
  stated,
  unplaced,
} from './rule.ts';

const NTH = '(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)';
/** Words that mean the year before. */
export const LAST = /last|year-(?:ago|earlier)|previous/i;

/** A game and a town have quarters too: without a year, only figures of business show that one of a year is meant. */
const BUSINESS =
  /\b(?:sales|profits?|revenues?|earn(?:ed|ings)|income|net|loss(?:es)?|results|figures|growth|grew|GDP|econom\w+|output|deliver\w+|demand|orders|exports?|imports?|shares?|stock|dividends?|fiscal|forecasts?|quarterly|inflation|compan\w+|firms?|business(?:es)?|bank\w*|market\w*|deal|merger|takeover|close|spending|prices|rates|costs|production|shipments|contracts?|analysts?|investors?|percent|per cent|million|billion|trillion)\b|[%$€£]/i;

/** A quarter where the sentence speaks of business; else its value alone. */
export const quarterOf = (timex: string, { before, text, after }: Match): Meaning =>
  BUSINESS.test(`${before} ${text} ${after}`) ? relative(timex) : unplaced('DATE', timex);

const numberOfQuarter = (nth: string): number => (/final/i.test(nth) ? 4 : (ordinalOf(nth) ?? Number(nth)));

/** The year of a quarter named without one: the latest that has begun, or the next where the text looks ahead. */
function yearOf(todayIndex: number, n: number, future: boolean): number {
  const [year, current] = [Math.floor(todayIndex / 4), todayIndex % 4];
  // a quarter that has just ended is still reported on: "expects to report a first-quarter gain"
  if (future && n % 4 !== current) return n - 1 >= current ? year : year + 1;
  return n - 1 <= current ? year : year - 1;
}

/** Companies may count the quarters of a year of their own: those have a place only by the day they ended on. */
function quarter(match: Match, context: Context): Meaning | undefined {
  const meaning = namedQuarter(match, context);
  const period = endedPeriod(match.after, context);
  if (meaning && period) return relative(meaning.timex, period);
  return meaning && /fiscal/i.test(match.text) ? unplaced('DATE', meaning.timex) : meaning;
}

/** "the third quarter", "next year's first quarter", "Q3 2024", "the 2015 second quarter". */
function namedQuarter(match: Match, { today, tense }: Context): Meaning | undefined {
  const { groups } = match;
  const n = numberOfQuarter(groups.nth ?? groups.q ?? '');
  if (n < 1 || n > 4) return undefined;
  const written = groups.year ?? groups.before;
  if (written) return stated(`${written}-Q${n}`);
  if (!today) return unplaced('DATE', `XXXX-Q${n}`);
  const now = parts(today);
  const whose = groups.whose ?? groups.of ?? groups.ago;
  if (whose) return relative(`${now.year + (LAST.test(whose) ? -1 : /next/i.test(whose) ? 1 : 0)}-Q${n}`);
  const index = now.year * 4 + Math.floor((now.month - 1) / 3);
  return quarterOf(`${yearOf(index, n, tense === 'future')}-Q${n}`, match);
}

/** Quarters and halves of a year. */
export const QUARTERS: readonly Rule[] = [
  {
    name: 'quarter',
    pattern: pattern`(?:(?<whose>last|next|this) year['’]s (?:fiscal )?|(?:the )?(?:(?<before>${YEAR}) |(?<ago>year-(?:ago|earlier)) )?(?:fiscal[- ])?)?${NTH} quarter(?:,? (?:of )?(?:fiscal )?(?<year>${YEAR})| (?:of )?(?<of>last|next|this) year)?`,
    read: quarter,
  },
  {
    name: 'first-of-two-quarters',
    pattern: pattern`(?:the )?${NTH}(?: quarters|(?= (?:and|or) (?:first|second|third|fourth|final)[ -]quarters?))`,
    read: quarter,
  },
  {
    name: 'quarter-adjective',
    pattern: pattern`(?:fiscal[- ])?${NTH}-quarter`,
    read: quarter,
  },
  {
    name: 'q-quarter',
    pattern: pattern`Q(?<q>[1-4])(?:,? (?:of )?(?:(?<year>${YEAR})|(?<of>last|next|this) year))?`,
    read: quarter,
  },
  {
    name: 'half-year',
    pattern: pattern`the (?<nth>first|second|last|latter) half of (?:the|(?<of>last|next|this)) year`,
    read: ({ groups }, { today }) => {
      if (!today) return undefined;
      const shift = LAST.test(groups.of ?? '') ? -1 : /next/i.test(groups.of ?? '') ? 1 : 0;
      return relative(`${parts(today).year + shift}-H${/first/i.test(groups.nth ?? '') ? 1 : 2}`);
    },
  },
];
