import type { Unit } from './timex.ts';

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Month names and their abbreviations, as a pattern; a point may end an abbreviation. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
/** Weekday abbreviations: too short to be taken for a day ("Sat", "Sun") unless a date follows. */
export const SHORT_WEEKDAY = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const PART_OF_DAY = '(?:morning|afternoon|evening|night|noon|midnight|midday|dawn)';
export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))';

/** 1 to 12, by the first three letters; undefined for other words and where the capital is missing ("may"). */
export function monthOf(word: string | undefined): number | undefined {
  if (!word || !/^[A-Z]/.test(word)) return undefined;
  const i = MONTH_NAMES.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase()));
  return i < 0 ? undefined : i + 1;
}

/** 1 for Monday to 7 for Sunday, by the first three letters; undefined where the capital is missing ("sun"). */
export function weekdayNumber(word: string | undefined): number | undefined {
  if (!word || !/^[A-Z]/.test(word)) return undefined;
  const i = WEEKDAY_NAMES.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase()));
  return i < 0 ? undefined : i + 1;
}

const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
/** The TIMEX3 code of a season. */
export const seasonCode = (word: string): string => SEASONS[word.toLowerCase()] ?? 'XX';

const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  dawn: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  noon: 'T12:00',
  midday: 'T12:00',
  midnight: 'T24:00',
};
/** The TIMEX3 code of a part of the day, from its `T` on. */
export const partOfDay = (word: string | undefined): string => (word && PARTS[word.toLowerCase()]) || '';

/** A unit of time without its plural: `centuries` gives `century`. */
export const singular = (unit: string): string => unit.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/** The calendar unit of a word, where it is one. */
export function unitOf(word: string): Unit | undefined {
  const unit = singular(word);
  return unit === 'day' ||
    unit === 'week' ||
    unit === 'month' ||
    unit === 'quarter' ||
    unit === 'year' ||
    unit === 'decade'
    ? unit
    : undefined;
}
