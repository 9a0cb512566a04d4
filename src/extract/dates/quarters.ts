import { parts } from './calendar.ts';
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
import { unitAt } from './timex.ts';

const NTH = '(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)';
const LAST = /last|year-(?:ago|earlier)|previous/i;

/** A game and a town have quarters too: without a year, only figures of business show that one of a year is meant. */
const BUSINESS =
  /\b(?:sales|profits?|revenues?|earn(?:ed|ings)|income|net|loss(?:es)?|results|figures|growth|grew|GDP|econom\w+|output|deliver\w+|demand|orders|exports?|imports?|shares?|stock|dividends?|fiscal|forecasts?|quarterly|inflation|compan\w+|firms?|business(?:es)?|bank\w*|market\w*|deal|merger|takeover|close|spending|prices|rates|costs|production|shipments|contracts?|analysts?|investors?|percent|per cent|million|billion|trillion)\b|[%$€£]/i;

/** A quarter where the sentence speaks of business; else its value alone. */
const quarterOf = (timex: string, { before, text, after }: Match): Meaning =>
  BUSINESS.test(`${before} ${text} ${after}`) ? relative(timex) : unplaced('DATE', timex);

const numberOfQuarter = (nth: string): number => (/final/i.test(nth) ? 4 : (ordinalOf(nth) ?? Number(nth)));

/** The year of a quarter or half named without one: the latest that has begun, or the next where the text looks ahead. */
function yearOf(todayIndex: number, n: number, perYear: number, future: boolean): number {
  const [year, current] = [Math.floor(todayIndex / perYear), todayIndex % perYear];
  // a quarter that has just ended is still reported on: "expects to report a first-quarter gain"
  if (future && n % perYear !== current) return n - 1 >= current ? year : year + 1;
  return n - 1 <= current ? year : year - 1;
}

/** "the third quarter", "next year's first quarter", "Q3 2024", "the 2015 second quarter". */
function quarter(match: Match, { today, tense }: Context): Meaning | undefined {
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
  return quarterOf(`${yearOf(index, n, 4, tense === 'future')}-Q${n}`, match);
}

/** "the quarter", "the latest quarter", "the year-earlier period": of the quarter that the text speaks of. */
function sameQuarter(match: Match, { today, quarter: named }: Context): Meaning | undefined {
  const { groups } = match;
  const which = groups.which?.toLowerCase() ?? '';
  if (groups.year) return stated(named ? groups.year + named.slice(4) : groups.year);
  if (!today) return undefined;
  if (/current/.test(which)) return relative(unitAt(today, 'quarter', 0));
  if (/next/.test(which)) return relative(unitAt(today, 'quarter', 1));
  const base = named ?? unitAt(today, 'quarter', -1);
  return quarterOf(`${parts(base).year + (LAST.test(which) ? -1 : 0)}${base.slice(4)}`, match);
}

/** "year-earlier profit": of the same quarter where the text speaks of one, else of the year. */
function yearAgo(_match: Match, { today, compared }: Context): Meaning | undefined {
  const base = compared ?? today?.slice(0, 4);
  return base ? unplaced('DATE', `${parts(base).year - 1}${base.slice(4)}`) : undefined;
}

/** Quarters and halves of a year. */
export const QUARTERS: readonly Rule[] = [
  {
    name: 'quarter',
    pattern: pattern`(?:(?<whose>last|next|this) year['’]s (?:fiscal )?|(?:the )?(?:(?<before>${YEAR}) |(?<ago>year-(?:ago|earlier)) )?(?:fiscal[- ])?)?${NTH} quarter(?:,? (?:of )?(?:fiscal )?(?<year>${YEAR})| (?:of )?(?<of>last|next|this) year)?`,
    read: quarter,
  },
  {
    name: 'quarter-adjective',
    pattern: pattern`(?:fiscal[- ])?${NTH}-quarter`,
    read: quarter,
  },
  {
    name: 'q-quarter',
    pattern: pattern`Q(?<q>[1-4])(?:,? (?:of )?(?<year>${YEAR}))?`,
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
  {
    name: 'same-quarter',
    pattern: pattern`(?:the |that )?(?<which>(?:(?:comparable|corresponding|same) )?(?:year-(?:ago|earlier)|latest|most recent|current|previous)|the|this|that|next|last) quarter`,
    read: sameQuarter,
  },
  {
    name: 'same-period',
    pattern: pattern`the (?:(?<year>${YEAR})|(?<which>(?:(?:comparable|corresponding|same) )?(?:year-(?:ago|earlier)|latest))) (?:period|quarter)`,
    read: sameQuarter,
  },
  {
    name: 'year-ago',
    pattern: pattern`year-(?:ago|earlier)`,
    read: yearAgo,
  },
];
