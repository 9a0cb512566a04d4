import type { Day } from '../../corpus/article.ts';

/** A day as a page writes it. */
export interface WrittenDay {
  /** In the time zone that it was written in. */
  readonly day: Day;
  /** Where a time and a zone are given too: milliseconds since 1970. */
  readonly instant?: number;
  /** Whether the zone is UTC, which says little about where the outlet is. */
  readonly utc: boolean;
}

/** Earlier days are an empty field of some database (1970-01-01), and newspapers' archives are not on pages like these. */
const FIRST_YEAR = 1990;

const ISO =
  /\b(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?(?!\d)/;
const COMPACT = /^\s*(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?\s*$/;
/** A day with dots is written day first wherever it is written so. */
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const ZONE = /\d\d:\d\d(?::\d\d)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)\b/;

/**
 * The first whole calendar day in a text: ISO 8601, RFC 5322, compact digits, or a month by its name in English or in
 * `language`. A day like 03/04/2031 that two countries read in two ways is none.
 */
export function parseDay(text: string, language = 'en'): WrittenDay | undefined {
  const iso = ISO.exec(text);
  if (iso) return written(iso[1], iso[2], iso[3], iso[4], iso[0]);
  const compact = COMPACT.exec(text);
  if (compact) return written(compact[1], compact[2], compact[3]);
  const named = byName(text, 'en') ?? (language === 'en' ? undefined : byName(text, language));
  if (named) return named;
  const dotted = DOTTED.exec(text);
  if (dotted) return written(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(text);
  if (!slashed) return undefined;
  const [, a, b, year] = slashed;
  if (Number(a) > 12) return written(year, b, a);
  return Number(b) > 12 || a === b ? written(year, a, b) : undefined;
}

function byName(text: string, language: string): WrittenDay | undefined {
  const months = monthNames(language);
  const name = `(${[...months.keys()].join('|')})`;
  const before = new RegExp(
    `\\b(\\d{1,2})(?:st|nd|rd|th|\\.|º)?\\s+(?:de\\s+)?${name}\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`,
    'iu',
  );
  const after = new RegExp(`(?<!\\p{L})${name}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu');
  const found = before.exec(text) ?? swapped(after.exec(text));
  const month = found?.[2] && months.get(found[2].toLowerCase());
  if (!found || !month) return undefined;
  const zone = ZONE.exec(text)?.[1];
  const day = written(found[3], String(month), found[1]);
  const instant = zone === undefined ? Number.NaN : Date.parse(text);
  return day && { ...day, ...(Number.isNaN(instant) ? {} : { instant, utc: isUtc(zone) }) };
}

/** "March 12, 2031" with its groups as "12 March 2031" has them. */
const swapped = (match: RegExpExecArray | null): (string | undefined)[] | undefined =>
  match ? [match[0], match[2], match[1], match[3]] : undefined;

/** The language (ISO 639-1) that names of months and days are in: English where they are not known in another one. */
export const namingLanguage = (language: string): string =>
  Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2}$/.test(language) ? language : 'en')[0] ?? 'en';

/** Month by its name, long and short, in lower case. Unknown languages have the names of English. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const known = namingLanguage(language);
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(known, {
      day: 'numeric',
      month: style,
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month++) {
      const part = format.formatToParts(Date.UTC(2000, month - 1, 1)).find(({ type }) => type === 'month');
      const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
      if (/^\p{L}{3,}$/u.test(name)) names.set(name, month);
    }
  }
  if (language === 'en') names.set('sept', 9);
  return names;
}

const isUtc = (zone: string | undefined): boolean => /^(?:Z|UTC|GMT|[+-]00:?00)$/.test(zone ?? '');

function written(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  zone?: string,
  iso = '',
): WrittenDay | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < FIRST_YEAR || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  const instant =
    zone === undefined ? Number.NaN : Date.parse(iso.replace(/\s?(?:UTC|GMT)$/, 'Z').replace(' ', 'T'));
  return {
    day: date.toISOString().slice(0, 10),
    utc: isUtc(zone),
    ...(Number.isNaN(instant) ? {} : { instant }),
  };
}
