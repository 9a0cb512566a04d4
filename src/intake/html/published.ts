import type { Day } from '../../corpus/article.ts';
import { type Label, label, say } from '../../locale/label.ts';
import type { Found, FoundDay } from '../candidate.ts';
import { parseDay, type WrittenDay } from './day.ts';
import type { PageDocument } from './dom.ts';
import type { Thing } from './json-ld.ts';

/** What sites call the day of publication in their meta elements, the clearest first. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publish_date',
  'publication_date',
  'citation_publication_date',
  'pubdate',
  'date',
];

interface Statement extends WrittenDay {
  readonly from: Label;
}

/** Where else the page may tell its day. */
export interface Surroundings {
  readonly article: Thing | undefined;
  readonly language: string;
  readonly url: string | undefined;
  /** The short lines around the headline. */
  readonly lines: readonly string[];
}

/**
 * When a page says that it was published; never when it was changed. The first of JSON-LD, meta elements, `time`
 * elements and the line under the headline counts, on the day that it has in the outlet's own time zone. Where none of
 * them says it, a day in the address is taken as inferred.
 */
export function findPublished(page: PageDocument, around: Surroundings): FoundDay | undefined {
  const statements = [
    ...linkedDays(around),
    ...metaDays(page),
    ...timeDays(page, around),
    ...lineDays(around),
  ];
  const first = statements[0];
  if (!first) return fromAddress(around.url);
  const chosen = localDay(first, statements);
  const others = new Map<Day, Found<Day>>();
  for (const { day, from, instant } of statements) {
    const same = instant !== undefined && (instant === chosen.instant || instant === first.instant);
    if (day !== chosen.day && !same && !others.has(day)) others.set(day, { value: day, from });
  }
  return { value: chosen.day, from: chosen.from, basis: 'stated', others: [...others.values()].slice(0, 5) };
}

/**
 * A time in UTC says little about the outlet's day: the same instant in another zone, or the day that is shown to
 * readers, is at home there.
 */
function localDay(first: Statement, statements: readonly Statement[]): Statement {
  if (!first.utc || first.instant === undefined) return first;
  const near = ({ day, instant, utc }: Statement): boolean =>
    instant === undefined
      ? Math.abs(Date.parse(day) - Date.parse(first.day)) <= 86_400_000
      : !utc && instant === first.instant;
  const local = statements.find((one) => one.instant !== undefined && near(one)) ?? statements.find(near);
  return local && local.day !== first.day ? local : first;
}

const stated = (text: string | null | undefined, from: Label, language?: string): Statement[] => {
  const day = parseDay((text ?? '').slice(0, 200), language);
  return day ? [{ ...day, from }] : [];
};

const linkedDays = ({ article }: Surroundings): Statement[] =>
  ['datePublished', 'dateCreated'].flatMap((name) => {
    const value = article?.[name];
    return typeof value === 'string' ? stated(value, label('intake.from.jsonLd', { name })) : [];
  });

const metaDays = (page: PageDocument): Statement[] =>
  META.flatMap((name) =>
    ['property', 'name', 'itemprop'].flatMap((attribute) =>
      stated(
        page.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content'),
        label('intake.from.meta', { name }),
      ),
    ),
  );

/** Where a `time` element belongs to another article, or tells of a change. */
const FOREIGN_TIME =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="updated" i], [class*="modified" i], [itemprop="dateModified"]';

function timeDays(page: PageDocument, { language }: Surroundings): Statement[] {
  const times = [...page.querySelectorAll('time, [itemprop="datePublished"]')]
    .slice(0, 50)
    .filter((time) => time.closest(FOREIGN_TIME) === null && !CHANGED.test(time.textContent ?? ''));
  // One that says it is the day of publication comes before one that only stands there.
  const own = times.find(
    (time) => time.getAttribute('itemprop') === 'datePublished' || time.getAttribute('pubdate') !== null,
  );
  const time = own ?? times.find((one) => one.closest('article, main, header') !== null) ?? times[0];
  if (!time) return [];
  const from = label('intake.from.time');
  return [
    ...stated(time.getAttribute('datetime') ?? time.getAttribute('content'), from),
    ...stated(time.textContent, from, language),
  ];
}

const CHANGED =
  /\b(?:updated?|modified|changed|edited|revised|corrected|aktualisiert|actualizado|mis à jour)\b/i;
/** A line that tells a day has hardly any other words. */
const LINE_LENGTH = 80;

const lineDays = ({ lines, language }: Surroundings): Statement[] =>
  lines
    .filter((line) => line.length <= LINE_LENGTH)
    .flatMap((line) => stated(line.split(CHANGED)[0], label('intake.from.line'), language))
    .slice(0, 1);

function fromAddress(url: string | undefined): FoundDay | undefined {
  const [, year, month, day] = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url ?? '') ?? [];
  if (!year || !month || !day) return undefined;
  const found = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const note = say(label('intake.note.address'));
  return (
    found && { value: found.day, from: label('intake.from.address'), basis: 'inferred', note, others: [] }
  );
}
