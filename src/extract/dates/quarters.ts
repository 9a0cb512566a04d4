import { parts } from './calendar.ts';
import { ordinalOf } from './numbers.ts';
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
import { grainOf, unitAt } from './timex.ts';

const YEAR = '(?:19|20)\\d\\d';
const NTH = '(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)';
const LAST = /last|year-(?:ago|earlier)|previous/i;

const numberOfQuarter = (nth: string): number => (/final/i.test(nth) ? 4 : (ordinalOf(nth) ?? 0));

/** The year of a quarter or half named without one: the latest that has begun, or the next where the text looks ahead. */
function yearOf(todayIndex: number, n: number, perYear: number, future: boolean): number {
  const [year, current] = [Math.floor(todayIndex / perYear), todayIndex % perYear];
  if (future) return n - 1 >= current ? year : year + 1;
  return n - 1 <= current ? year : year - 1;
}

/** "the third quarter", "next year's first quarter", "Q3 2024", "the 1988 second quarter". */
function quarter({ groups }: Match, { today, tense }: Context): Meaning | undefined {
  const n = numberOfQuarter(groups.nth ?? groups.q ?? '');
  if (n < 1 || n > 4) return undefined;
  const written = groups.year ?? groups.before;
  if (written) return stated(`${written}-Q${n}`);
  if (!today) return unplaced('DATE', `XXXX-Q${n}`);
  const now = parts(today);
  const whose = groups.whose ?? groups.of ?? groups.ago;
  if (whose) return relative(`${now.year + (LAST.test(whose) ? -1 : /next/i.test(whose) ? 1 : 0)}-Q${n}`);
  const index = now.year * 4 + Math.floor((now.month - 1) / 3);
  return relative(`${yearOf(index, n, 4, tense === 'future')}-Q${n}`);
}

/** "the quarter", "the latest quarter", "the year-earlier period": of the quarter that the text speaks of. */
function sameQuarter({ groups }: Match, { today, earlier }: Context): Meaning | undefined {
  const named = earlier.find((timex) => grainOf(timex) === 'quarter');
  const which = groups.which?.toLowerCase() ?? '';
  const shift = LAST.test(which) ? -1 : 0;
  if (groups.year) return named ? stated(`${groups.year}${named.slice(4)}`) : stated(groups.year);
  if (/current|this/.test(which)) return today ? relative(unitAt(today, 'quarter', 0)) : undefined;
  if (/next/.test(which)) return today ? relative(unitAt(today, 'quarter', 1)) : undefined;
  const base = named ?? (today && unitAt(today, 'quarter', -1));
  return base ? relative(`${parts(base).year + shift}${base.slice(4)}`) : undefined;
}

/** Quarters and halves of a year. */
export const QUARTERS: readonly Rule[] = [
  {
    name: 'quarter',
    pattern: pattern`(?:(?<whose>last|next|this) year['’]s (?:fiscal )?|(?:the |a )?(?:(?<before>${YEAR}) |(?<ago>year-(?:ago|earlier)) )?(?:fiscal[-\s])?)?${NTH}[-\s]quarter(?:,? (?:of )?(?:fiscal )?(?<year>${YEAR})| (?:of )?(?<of>last|next|this) year)?`,
    read: quarter,
  },
  {
    name: 'q-quarter',
    pattern: pattern`Q(?<q>[1-4])(?: (?:of )?(?<year>${YEAR}))?`,
    read: ({ groups, ...match }, context) =>
      quarter(
        {
          ...match,
          groups: { ...groups, nth: ['first', 'second', 'third', 'fourth'][Number(groups.q) - 1] },
        },
        context,
      ),
  },
  {
    name: 'half',
    pattern: pattern`the (?<nth>first|second|last|latter) half(?: of (?:the year|(?<of>last|next|this) year)|['’]s)?`,
    read: ({ groups, text }, { today }) => {
      if (!today || !/year/i.test(text)) return undefined;
      const shift = /last/i.test(groups.of ?? '') ? -1 : /next/i.test(groups.of ?? '') ? 1 : 0;
      return relative(`${parts(today).year + shift}-H${/first/i.test(groups.nth ?? '') ? 1 : 2}`);
    },
  },
  {
    name: 'same-quarter',
    pattern: pattern`(?<which>(?:the |that )?(?:comparable |corresponding |same )?(?:year-(?:ago|earlier)|latest|most recent|current|previous)|the|this|that|next|last|the next|the last) quarter`,
    read: sameQuarter,
  },
  {
    name: 'same-period',
    pattern: pattern`(?:the (?:(?<year>${YEAR})|(?<which>(?:comparable |corresponding |same )?(?:year-(?:ago|earlier)|latest))) (?:period|quarter))`,
    read: sameQuarter,
  },
  {
    name: 'year-ago',
    pattern: pattern`(?<which>year-(?:ago|earlier))`,
    read: sameQuarter,
  },
];
