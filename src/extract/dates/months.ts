import type { Period } from '../finding.ts';
import { yearNamed } from './anchor.ts';
import { daysIn, monthText, parts } from './calendar.ts';
import { agrees, yearOfMonth } from './choose.ts';
import { MONTH, monthOf } from './names.ts';
import { ANY_YEAR, YEAR, yearNumber } from './numbers.ts';
import { thirdOf } from './parts.ts';
import { type Context, type Match, type Meaning, pattern, type Rule, stated, unplaced } from './rule.ts';

const PART =
  '(?<part>(?:very )?early|late|mid|the (?:very )?(?:end|beginning|start|middle) of|the (?:first|second|latter) half of|the (?:first|last|final) week of)';
/** Month names that are also words or given names: a preposition or the like must show that a month is meant. */
const DOUBTFUL = new Set(['March', 'April', 'May', 'June', 'August']);
const PREPOSITION =
  /(?:^|[\s(–—-])(?:in|since|until|till|by|from|during|of|through|throughout|to|between|before|after|for|over|around|or|last|next|each|every|(?:recently|early|late|soon) as)\s+$/i;
const DETERMINER = /(?:^|[\s(–—-])(?:a|an|the|and|this|upcoming|coming|past|previous)\s+$/i;

/** Whether a doubtful name is a month here: "in May", "the April talks", but "May said", "the May Fourth movement". */
const isMonth = (name: string, before: string, after: string): boolean => {
  if (name === 'May' && /^['’]s/.test(after)) return false;
  return PREPOSITION.test(before) || (DETERMINER.test(before) && !/^\s+\p{Lu}/u.test(after));
};

/** The days of a part of a month. */
function partOf(month: string, part: string): Period {
  const { year, month: number } = parts(month);
  const last = daysIn(year, number);
  const word = part.toLowerCase();
  if (/first week/.test(word)) return { start: `${month}-01`, end: `${month}-07` };
  if (/week/.test(word)) return { start: `${month}-${last - 6}`, end: `${month}-${last}` };
  if (/first half/.test(word)) return { start: `${month}-01`, end: `${month}-15` };
  if (/half/.test(word)) return { start: `${month}-16`, end: `${month}-${last}` };
  return thirdOf(month, /early|beginning|start/.test(word) ? 'start' : /mid/.test(word) ? 'middle' : 'end');
}

function yearOf({ groups, before }: Match, month: number, context: Context): number | undefined {
  const { today, tense } = context;
  if (groups.year) return yearNumber(groups.year);
  // "from November to February 2024": the year of the second, or the one before
  if (groups.borrowed) return Number(groups.borrowed) - (month > (monthOf(groups.other) ?? 0) ? 1 : 0);
  if (!today) return undefined;
  const now = parts(today);
  if (groups.whose) return yearNamed(groups.whose, context);
  const which = groups.which?.toLowerCase() ?? '';
  if (/last|past/.test(which)) return month < now.month ? now.year : now.year - 1;
  if (/next|coming/.test(which)) return month > now.month ? now.year : now.year + 1;
  if (/this/.test(which)) return now.year;
  // "by February" looks ahead even where the verb beside it does not
  return yearOfMonth(today, month, /\b(?:by|until)\s+$/i.test(before) ? 'future' : tense);
}

function monthMeaning(match: Match, context: Context): Meaning | undefined {
  const { groups, before, after } = match;
  const name = groups.month ?? '';
  const month = monthOf(name);
  if (!month) return undefined;
  const alone = !groups.year && !groups.whose && !groups.which && !groups.part;
  // "Mar" or "Dec." alone, "May said", "in May's cabinet": no month, or none for sure
  if (alone && name.length < 5 && !/^(?:May|June|July)$/.test(name)) return undefined;
  if (alone && DOUBTFUL.has(name) && !isMonth(name, before, after)) return undefined;
  const year = yearOf(match, month, context);
  if (!year) return unplaced('DATE', `XXXX-${String(month).padStart(2, '0')}`);
  const timex = monthText(year, month);
  const given = groups.year ?? groups.borrowed ?? groups.whose ?? groups.which;
  if (!given && !agrees(match, context, timex)) return unplaced('DATE', timex);
  return groups.part ? stated(timex, partOf(timex, groups.part)) : stated(timex);
}

/** Months, with or without a year, and parts of them: "last April", "early June", "July 1997", "February of last year". */
export const MONTHS: readonly Rule[] = [
  {
    name: 'month',
    pattern: pattern`(?:${PART}[-\s])?(?:(?<which>last|next|this(?: past| coming)?|this) )?(?<month>${MONTH})(?:(?:,? | of )(?<year>${ANY_YEAR})|,? (?:of )?(?<whose>last|this|next|the previous|the same|that(?: same)?) year)?(?:(?= ?(?:to|and|or|through|until|[-–—]) ?(?<other>${MONTH})(?: \d\d?,)? (?<borrowed>${YEAR}))|)`,
    read: monthMeaning,
  },
];
