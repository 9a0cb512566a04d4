import type { Period } from '../finding.ts';
import { YEAR_WORDS, yearOfWords } from './numbers.ts';
import { type Context, type Match, type Meaning, pattern, type Rule, stated, unplaced } from './rule.ts';

const PART =
  '(?:the )?(?:(?<part>early|late|mid)[-\\s]|(?<edge>(?:end|beginning|start|middle) of )|(?<half>(?:first|second|last|latter) half of )(?:the )?)';
/** What makes four digits a year although nothing else says so. */
const SHOWS_YEAR =
  /(?:^|[\s(–—-])(?:in|since|until|till|by|from|during|of|through|throughout|to|between|before|after|for|as|than|around|about|and|or|fiscal|year|late|early|mid|summer|spring|fall|autumn|winter|Olympics|election|elections|due)\s+$/i;
const SHOWS_KIND = /(?:\b(?:a|an|the|his|her|its|their|our|my|your|this|that|both)|['’]s?)\s+$/i;
/** What makes them an amount, an address or a name. */
const SHOWS_AMOUNT =
  /(?:\b(?:nearly|almost|over|under|roughly|approximately|some|only|than|least|most|to|No\.|number|page|room|flight|route|highway|section|article|chapter|version|size)|[$£€#№])\s*$/i;
const UNITS =
  /^\s*(?:%|percent|per cent|people|persons|men|women|children|troops|soldiers|dollars|euros|pounds|yen|miles|kilomet|km|met(?:er|re)s|feet|tons|tonnes|hours|days|weeks|years|GMT|UTC|local time|times|votes|jobs|workers|homes|more|or (?:more|so)|(?:[A-Z][a-z]+ ){1,2}(?:Street|Avenue|Road|Boulevard|Drive|Lane|St\.|Ave\.))/;
const PLURAL_AFTER = /^\s+(?:[a-z-]+\s)?[a-z]+s\b/;

/** Years that are further ahead are told as such ("by 2050"): "injured 2032 Gen. Doe …" has the time of day. */
const AHEAD = 2;

/** Whether four digits are a year here: by what stands before and after them. */
function isYear(year: number, { before, after }: Match, today = ''): boolean {
  if (UNITS.test(after) || /^[,.:]\d/.test(after) || /\d[.,:/-]$/.test(before)) return false;
  if (/^-(?!year)/.test(after) && !/^-(?:era|style|\d\d\b)/.test(after)) return false;
  // "1942 A spokesman says …" in a running report is the time of day
  if (!/\S/.test(before) && /^\s+\p{Lu}/u.test(after)) return false;
  // a title: the novel "1984"
  if (/["“'‘]$/.test(before) && /^["”'’]/.test(after)) return false;
  const preposition = SHOWS_YEAR.test(before);
  // "about 2000 were arrested", "more than 1944 homes"
  if (/\b(?:about|around|than|as)\s+$/i.test(before) && (year % 100 === 0 || PLURAL_AFTER.test(after)))
    return false;
  if (year < 1900) return /(?:^|\s)(?:in|since|of|from|by|until|between|and|to|the|year)\s+$/i.test(before);
  if (!preposition && SHOWS_AMOUNT.test(before)) return false;
  if (PLURAL_AFTER.test(after) && !SHOWS_KIND.test(before) && !preposition) return false;
  if (SHOWS_KIND.test(before)) return year % 100 !== 0 || !PLURAL_AFTER.test(after);
  if (!preposition && today && year > Number(today.slice(0, 4)) + AHEAD) return false;
  // "Agenda 2030", "Windows 2000": part of a name
  return preposition || !/\p{Lu}[\p{L}.&]*\s+$/u.test(before);
}

/** The months of a part of a year: quarters for early and late, the middle four for mid. */
function partOf(year: string, { part = '', edge = '', half = '' }: Match['groups']): Period {
  const months = (from: string, to: string): Period => ({ start: `${year}-${from}`, end: `${year}-${to}` });
  if (half) return /first/i.test(half) ? months('01', '06') : months('07', '12');
  if (/end/i.test(edge)) return months('12', '12');
  if (/beginning|start/i.test(edge)) return months('01', '01');
  if (/early/i.test(part)) return months('01', '03');
  return /late/i.test(part) ? months('10', '12') : months('05', '08');
}

function yearMeaning(match: Match, { today }: Context): Meaning | undefined {
  const { groups } = match;
  const year = groups.year ?? '';
  const part = groups.part ?? groups.edge ?? groups.half;
  if (part) {
    const half = groups.half ? (/first/i.test(groups.half) ? '-H1' : '-H2') : '';
    return stated(year + half, partOf(year, groups));
  }
  // a company's own year has a number, but no place
  if (/fiscal|financial/i.test(groups.sure ?? '')) return unplaced('DATE', year);
  if (!groups.sure && !isYear(Number(year), match, today)) return undefined;
  return stated(year);
}

/** The decade of "1990s", "the mid-1990s", "the '90s", "the nineties". */
function decade({ groups }: Match): Meaning | undefined {
  const { century, tens = '', word } = groups;
  const digit = word
    ? 'twenties thirties forties fifties sixties seventies eighties nineties'
        .split(' ')
        .indexOf(word.toLowerCase()) + 2
    : Number(tens);
  const head = century ?? (digit <= 2 && !word ? '20' : '19');
  const timex = `${head}${digit}`;
  if (!groups.part && !groups.half) return stated(timex);
  const years = (from: number, to: number): Period => ({ start: `${timex}${from}`, end: `${timex}${to}` });
  if (groups.half) return stated(timex, /first/i.test(groups.half) ? years(0, 4) : years(5, 9));
  const part = groups.part?.toLowerCase();
  return stated(timex, part === 'early' ? years(0, 3) : part === 'late' ? years(7, 9) : years(4, 6));
}

/** Years, their halves, decades and centuries. */
export const YEARS: readonly Rule[] = [
  {
    name: 'year',
    pattern: pattern`(?:${PART}|(?<sure>(?:fiscal|financial) (?:year )?|the year ))?(?<year>(?:1[5-9]|20)\d\d)`,
    read: yearMeaning,
  },
  {
    name: 'year-in-words',
    pattern: pattern`${YEAR_WORDS}`,
    read: ({ text }) => {
      const year = yearOfWords(text);
      return year ? stated(String(year)) : undefined;
    },
  },
  {
    name: 'year-2000-in-words',
    pattern: pattern`the year two thousand`,
    read: () => stated('2000'),
  },
  {
    name: 'decade',
    pattern: pattern`${PART}?(?:the )?(?<century>1[5-9]|20)(?<tens>\d)0['’]?s`,
    read: decade,
  },
  { name: 'short-decade', pattern: pattern`${PART}?(?:the )?['’](?<tens>[2-9])0['’]?s`, read: decade },
  {
    name: 'decade-in-words',
    pattern: pattern`the (?:(?<part>early|late|mid)[-\s])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    read: decade,
  },
  {
    name: 'century',
    pattern: pattern`(?:the )?(?:(?:early|late|mid)[-\s])?(?<nth>\d\d?)(?:st|nd|rd|th)[-\s]century`,
    read: ({ groups }) => unplaced('DATE', String(Number(groups.nth) - 1).padStart(2, '0')),
  },
];
