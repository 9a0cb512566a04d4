import type { LocalParty, Period, SentenceReading } from '../../extract/finding.ts';
import type { Passage } from './passages.ts';

/** Whether a passage has what a question asks for (a day, a figure, a name, a place), given the index terms of the question. */
export type Wanted = (
  passage: Pick<Passage, 'reading' | 'named' | 'where' | 'article'>,
  asked: ReadonlySet<string>,
) => boolean;

/** It says something of some sort. */
const says =
  (what: (reading: SentenceReading) => boolean): Wanted =>
  ({ reading }) =>
    reading !== undefined && what(reading);

/** It says when something was or will be, as the day of publication tells; without such a day any date will do. */
const dated =
  (when: (period: Period, published: string) => boolean): Wanted =>
  ({ reading, article }) =>
    reading?.dates.some(
      ({ period }) => period && (article.published === undefined || when(period, article.published.date)),
    ) === true;

/** It names somebody of some kind whom the question does not name itself. */
const names =
  (...kinds: readonly LocalParty['kind'][]): Wanted =>
  ({ named }, asked) =>
    named.some(({ term, kind }) => kinds.includes(kind) && !asked.has(term));

/** A form of question and what it wants. */
interface Kind {
  readonly asks: RegExp;
  readonly met: Wanted;
}

const KINDS: readonly Kind[] = [
  {
    asks: /\b(?:ask|demand|request|insist|offer|propose|reject|refuse|condition)(?:s|d|e[ds]|ing)?\b|\bask(?:s|ed|ing)? (?:for|to)\b|\bwhat\b.*\bwants?\b/,
    met: says(({ asks }) => asks.length > 0),
  },
  {
    asks: /\bhow long\b|\bduration\b/,
    met: says(
      ({ dates, figures }) =>
        dates.some(({ type }) => type === 'DURATION') ||
        figures.some(({ unit }) => unit !== undefined && TIMES.has(unit)),
    ),
  },
  {
    asks: /\bwhen (?:will|is|are|does|do|can|must|should)\b/,
    met: dated(({ end }, published) => end >= published.slice(0, end.length)),
  },
  { asks: /\bwhen (?:did|was|were|had)\b/, met: dated(({ start }, published) => start <= published) },
  { asks: /\bwhen\b|\b(?:what|which) (?:day|date|month|year|time)\b/, met: dated(() => true) },
  {
    asks: /\bhow many\b|\bnumber of\b/,
    met: says(({ figures }) => figures.some(({ unit }) => unit === undefined)),
  },
  {
    asks: /\bhow (?:much|big|large|old|far|high|often)\b|\b(?:what|which) (?:price|number|share|percentage|amount)\b/,
    met: says(({ figures }) => figures.length > 0),
  },
  { asks: /\bwhere\b/, met: (passage, asked) => passage.where || names('country')(passage, asked) },
  { asks: /\b(?:which|what) (?:countr|nation|government|state)/, met: names('country') },
  {
    asks: /\b(?:which|what) (?:compan|party|parties|team|union|group|organi)/,
    met: names('organization', 'group'),
  },
  { asks: /\bwho(?:m|se)?\b/, met: names('person', 'organization', 'group', 'country') },
];

const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);

/**
 * What a sentence must have to answer a question of the query's form; nothing for a query that asks for no such thing.
 * The form that comes first counts: "how many came when it opened" asks for no day.
 */
export function wantedBy(query: string): Wanted | undefined {
  const asked = KINDS.map(({ asks, met }) => ({ met, at: query.toLowerCase().search(asks) }));
  return asked.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]?.met;
}
