import { parts } from './calendar.ts';
import { endAfter, endedPeriod, middleOf } from './fiscal.ts';
import { YEAR } from './numbers.ts';
import { LAST, quarterOf } from './quarters.ts';
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

const YEAR_BACK =
  '(?:a year (?:ago|earlier|before)|(?:of |in )?last year|(?:of |in )?the (?:previous|prior) year|the year before)';

/** "the quarter", "the latest quarter", "the year-earlier period": of the quarter that the text speaks of. */
function sameQuarter(match: Match, context: Context): Meaning | undefined {
  const { groups, after } = match;
  const { today, quarter: named, compared, ownYear } = context;
  const which = groups.which?.toLowerCase() ?? '';
  // the period of another year may be longer, so it must be one of the quarter just spoken of
  if (groups.year) return compared ? stated(groups.year + compared.slice(4)) : unplaced('DATE', groups.year);
  // "quarter to quarter"
  if (!today || /^-/.test(after)) return undefined;
  if (/current/.test(which)) return relative(unitAt(today, 'quarter', 0));
  if (/next/.test(which)) return relative(unitAt(today, 'quarter', 1));
  const end = endAfter(after, context);
  // a company's own number for it stands, where it was just given
  if (end) return relative(compared ?? unitAt(middleOf(end), 'quarter', 0), endedPeriod(after, context));
  const base = named ?? unitAt(today, 'quarter', -1);
  const timex = `${parts(base).year - (groups.back || LAST.test(which) ? 1 : 0)}${base.slice(4)}`;
  return named && ownYear ? unplaced('DATE', timex) : quarterOf(timex, match);
}

/** What is set against figures: the same quarter a year before where the text speaks of one, else that year. */
function yearBack({ groups }: Match, { today, compared }: Context): Meaning | undefined {
  const base = compared ?? today?.slice(0, 4);
  if (!base) return undefined;
  const year = groups.year ? Number(groups.year) : parts(base).year - 1;
  return unplaced('DATE', `${year}${base.slice(4)}`);
}

/** "$3 million, compared with $2 million last year", "up 5% from last year": amounts on both sides. */
const SET_AGAINST =
  /\d[^;]*\b(?:compared (?:with|to)|against|versus|vs\.?|up from|down from|from|than)\b[^;]{0,40}$/i;

/** So many characters before "last year" are looked at for them. */
const LONGEST = 300;

/** "last year", where the figures of a quarter are set against it: the same quarter then. */
function lastYear({ before }: Match, { compared }: Context): Meaning | undefined {
  if (!compared || !SET_AGAINST.test(before.slice(-LONGEST))) return undefined;
  return unplaced('DATE', `${parts(compared).year - 1}${compared.slice(4)}`);
}

/** Quarters that are not named but known from the text, and those that figures are compared with. */
export const COMPARED: readonly Rule[] = [
  {
    name: 'same-quarter',
    pattern: pattern`(?:the |that )?(?<which>(?:(?:comparable|corresponding|same) )?(?:year-(?:ago|earlier)|latest|most recent|current|previous)|the|this|that|next|last|last year['’]s) quarter(?<back> ${YEAR_BACK})?`,
    read: sameQuarter,
  },
  {
    name: 'same-period',
    pattern: pattern`the (?:(?<year>${YEAR})|(?<which>(?:(?:comparable|corresponding|same) )?(?:year-(?:ago|earlier)|latest))) (?:period|quarter)`,
    read: sameQuarter,
  },
  {
    name: 'same-period-last-year',
    pattern: pattern`(?:the )?(?:same|corresponding|comparable|equivalent|like) (?:period|quarter|time|stretch|months?) (?:${YEAR_BACK}|(?:of|in) (?<year>${YEAR}))`,
    read: yearBack,
  },
  {
    name: 'against-last-year',
    pattern: pattern`last year`,
    read: lastYear,
  },
  {
    name: 'year-ago',
    pattern: pattern`year-(?:ago|earlier)`,
    read: yearBack,
  },
];
