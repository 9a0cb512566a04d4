import { yearNamed } from './anchor.ts';
import { daysBetween, parts } from './calendar.ts';
import { HOLIDAY, holidayIn } from './holidays.ts';
import { SEASON, seasonCode } from './names.ts';
import { ANY_YEAR, YEAR, yearNumber } from './numbers.ts';
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
import { firstDay, lastDay, periodOf } from './timex.ts';

const PART = '(?:(?:early|late|mid)[-\\s])?';

/** The year in which something that comes once a year is meant: `at` gives its first and last day in a year. */
function nearestYear(
  at: (year: number) => readonly [string, string] | undefined,
  which: string,
  { today = '', tense }: Context,
): number | undefined {
  const now = parts(today).year;
  const years = [now - 1, now, now + 1].filter((year) => at(year));
  const begun = years.filter((year) => (at(year)?.[0] ?? '') <= today);
  const ahead = years.filter((year) => (at(year)?.[1] ?? '') >= today);
  if (/last|past|previous/.test(which)) return begun.filter((year) => (at(year)?.[1] ?? '') < today).at(-1);
  if (/next/.test(which)) return ahead.find((year) => (at(year)?.[0] ?? '') > today);
  if (/this/.test(which)) {
    return years.find((year) => (at(year)?.[0] ?? '') <= today && today <= (at(year)?.[1] ?? '')) ?? now;
  }
  const [last, next] = [begun.at(-1), ahead[0]];
  if (tense || /coming/.test(which)) return tense === 'past' ? last : next;
  if (last === undefined || next === undefined) return last ?? next;
  const [since, to] = [
    daysBetween(at(last)?.[1] ?? today, today),
    daysBetween(today, at(next)?.[0] ?? today),
  ];
  return to < since ? next : last;
}

function season({ groups }: Match, context: Context): Meaning | undefined {
  const code = seasonCode(groups.season ?? '');
  if (groups.year) return stated(`${yearNumber(groups.year)}-${code}`);
  if (!context.today) return unplaced('DATE', `XXXX-${code}`);
  const at = (year: number): readonly [string, string] | undefined => {
    const period = periodOf(`${year}-${code}`);
    return period && [firstDay(period), lastDay(period)];
  };
  const whose = groups.whose?.toLowerCase();
  const year = whose
    ? yearNamed(whose, context)
    : nearestYear(at, groups.which?.toLowerCase() ?? '', context);
  return year ? relative(`${year}-${code}`) : undefined;
}

function holiday({ groups, before, after }: Match, context: Context): Meaning | undefined {
  const name = groups.holiday ?? '';
  const at = (year: number): readonly [string, string] | undefined => {
    const period = holidayIn(name, year)?.period;
    return period && [firstDay(period), lastDay(period)];
  };
  // "on earth day and night": the names of holidays have capitals
  if (/^\p{Ll}(?!he )| day$/u.test(name)) return undefined;
  // "it was like New Year's Eve", "Father Christmas"
  if ((!groups.year && !context.today) || /\b(?:like|Father)\s+$/i.test(before)) return undefined;
  const year = groups.year
    ? Number(groups.year)
    : nearestYear(at, groups.which?.toLowerCase() ?? '', context);
  const found = year ? holidayIn(name, year) : undefined;
  if (!found) return undefined;
  // every country votes on a day of its own; "Christmas cards" come every year
  const general = !groups.year && !groups.which && /^\s+(?!(?:is|was|has)\b)\p{Ll}+s\b/u.test(after);
  return general || /^(?:Election|Inauguration)/.test(name)
    ? unplaced('DATE', found.timex)
    : relative(found.timex, found.period);
}

/** What may follow "the summer" where that is no part of a name or a kind: not "the summer holidays". */
const STANDS_ALONE =
  /^(?:\s*(?:[^\s\p{L}]|$)|\s+(?:an?|and|as|after|at|because|before|but|by|following|for|from|he|her|his|if|in|into|is|it|its|of|on|or|our|she|since|that|the|their|they|to|under|until|was|we|were|when|where|which|while|who|will|with|without|would)\b)/u;

/** Seasons: "last summer", "the winter of 1994", "spring 2025". */
export const SEASONS: readonly Rule[] = [
  {
    name: 'season',
    pattern: pattern`${PART}(?:the )?${PART}(?:(?<which>last|this past|this coming|this|next|the past|the coming|the previous) )?(?<season>${SEASON})(?:(?: of)? (?<year>${ANY_YEAR})|,? (?:of )?(?<whose>last|this|next|the same|that(?: same)?) year)?`,
    read: (match, context) => {
      const { groups, text, before, after } = match;
      // "fall" and "spring" are verbs and nouns of other things: alone only after "in", "since" and the like
      const named = groups.which ?? groups.year ?? groups.whose;
      const shown = /^(?:\S+[-\s])?the\b/i.test(text)
        ? /\b(?:in|since|during|until|by|through|over|for|into|from|of|throughout|to)\s+$/i.test(before)
        : /\b(?:since|until|by|through)\s+$/i.test(before);
      // "in the winter, it snows": every winter
      return named || (shown && context.tense && STANDS_ALONE.test(after))
        ? season(match, context)
        : undefined;
    },
  },
];

/** Holidays with a rule: "over Easter weekend", "last Thanksgiving", "Christmas Eve 2023". */
export const HOLIDAYS: readonly Rule[] = [
  {
    name: 'holiday',
    pattern: pattern`(?:(?<which>last|this|next) )?(?<holiday>${HOLIDAY})(?:,? (?:of )?(?<year>${YEAR}))?`,
    read: holiday,
  },
];
