import type { Day } from '../../corpus/article.ts';
import { label } from '../../locale/label.ts';
import type { FoundDay } from '../candidate.ts';
import { monthNames, namingLanguage, parseDay } from '../html/day.ts';
import { CHANGED } from '../html/stated-days.ts';

/** So many lines from the beginning can tell the day: headline, byline, outlet. At the end, the last one can. */
const HEAD = 6;
/** A line that tells a day has hardly any other words. In UTF-16 units. */
const LONGEST = 120;

/** What says that a day is that of publication. */
const SAYS = /\b(?:published|posted|issued|released?|publication|dated)\b/i;
/** Other words that may stand beside a day on its line: times, zones and the ends of numbers. */
const BESIDE =
  /^(?:on|at|of|for|immediate|press|news|media|st|nd|rd|th|de|[ap]m|gmt|utc|[ecmpb]s?[dt]|[cew]es?t|ist|z|local|time|h|uhr)$/i;
/** A part of such a line that is no day: an outlet, a byline, how long it takes to read. */
const ASIDE = /^(?:[^\d]{1,60}|\d{1,3} ?min(?:utes?)?(?: read)?)$/i;
/** The beginning of an article: "LARNBY, 12 March 2031 (Agency) —". */
const DATELINE =
  /^\p{Lu}[\p{L}\p{M} .’'-]{1,40}(?:, ?\p{Lu}[\p{L}. ]{1,20})?, ?([^(/—–]{8,24}?) ?(?:\(|\/|—|–|--)/u;
const BYLINE = /^by [^\d,]{2,60},\s*/i;

interface Told {
  readonly day: Day;
  /** Whether the line says that the day is that of publication. */
  readonly says: boolean;
  readonly line: string;
}

/**
 * The day of publication that a text states on a line of its own near its beginning, or on its last one. What only may be
 * such a line is none; where lines name different days, one that says "published" counts, and else no day.
 * `language` (ISO 639-1) is that of the names of months, besides English.
 */
export function statedInText(text: string, language: string): FoundDay | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^#+ /, '').trim())
    .filter(Boolean);
  const told = (some: readonly string[]): Told[] => some.flatMap((line) => tellsDay(line, language));
  const head = told(lines.slice(0, HEAD));
  const days = head.length ? head : told(lines.slice(HEAD).slice(-1));
  const saying = days.filter(({ says }) => says);
  const [first, ...others] = saying.length ? saying : days;
  if (!first || others.some(({ day }) => day !== first.day)) return undefined;
  return {
    value: first.day,
    from: label('intake.from.dated', { line: first.line }),
    basis: 'stated',
    others: [],
  };
}

function tellsDay(line: string, language: string): Told[] {
  const dateline = DATELINE.exec(line)?.[1];
  if (dateline !== undefined) return toldBy(dateline, language, line.slice(0, LONGEST));
  if (line.length > LONGEST) return [];
  const parts = (line.split(CHANGED)[0] ?? '')
    .split(/\s[|·•]\s/)
    .map((part) => part.replace(/^[\s([]+|[\s)\],]+$/g, ''));
  const dated = parts.filter((part) => /\d/.test(part) && !ASIDE.test(part));
  const [part] = dated;
  if (part === undefined || dated.length > 1 || parts.some((of) => of && of !== part && !ASIDE.test(of)))
    return [];
  return toldBy(part.replace(BYLINE, ''), language, line);
}

/** A part that has a day and nothing else to say. A day in numbers alone is one only where something says what it is. */
function toldBy(part: string, language: string, line: string): Told[] {
  const found = parseDay(part, language);
  if (!found) return [];
  const says = SAYS.test(part);
  const words = part.replace(/T?\d\d:\d\d.*$/, ' ').match(/\p{L}+/gu) ?? [];
  const months = new Set([...monthNames('en').keys(), ...monthNames(language).keys()]);
  const named = words.some((word) => months.has(word.toLowerCase()));
  const alone = words.every(
    (word) =>
      months.has(word.toLowerCase()) || SAYS.test(word) || BESIDE.test(word) || isWeekday(word, language),
  );
  const certain = named || says || /\b\d{4}-\d\d-\d\d/.test(part);
  return alone && certain ? [{ day: found.day, says, line }] : [];
}

const weekdays = (language: string): string[] => {
  const known = namingLanguage(language);
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(known, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2000, 0, 1 + day)).toLowerCase());
  });
};

const isWeekday = (word: string, language: string): boolean =>
  [...weekdays('en'), ...weekdays(language)].includes(word.toLowerCase());
