import { type Label, label } from '../../locale/label.ts';
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

/** A day of publication, and what of the page states it. */
export interface Statement extends WrittenDay {
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

/** All days of publication that a page states, the clearest first: JSON-LD, meta elements, `time` elements, a line. */
export const statedDays = (page: PageDocument, around: Surroundings): Statement[] => [
  ...linkedDays(around),
  ...metaDays(page),
  ...timeDays(page, around),
  ...lineDays(around),
];

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

/** What tells of a change, and not of the day of publication. */
export const CHANGED =
  /\b(?:updated?|modified|changed|edited|revised|corrected|aktualisiert|actualizado|mis à jour)\b/i;
/** A line that tells a day has hardly any other words. */
const LINE_LENGTH = 80;

const lineDays = ({ lines, language }: Surroundings): Statement[] =>
  lines
    .filter((line) => line.length <= LINE_LENGTH)
    .flatMap((line) => stated(line.split(CHANGED)[0], label('intake.from.line'), language))
    .slice(0, 1);
