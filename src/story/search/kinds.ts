import type { SentenceReading } from '../../extract/finding.ts';

/** Whether a sentence has what a question asks for: a day, a figure, a name. */
export type Wanted = (reading: SentenceReading) => boolean;

/** A form of question and what it wants. */
interface Kind {
  readonly asks: RegExp;
  readonly met: Wanted;
}

const KINDS: readonly Kind[] = [
  {
    asks: /\b(?:ask|demand|request|insist|offer|propose|reject|refuse|condition)(?:s|d|e[ds]|ing)?\b|\bask(?:s|ed|ing)? (?:for|to)\b|\bwhat\b.*\bwants?\b/,
    met: ({ asks }) => asks.length > 0,
  },
  {
    asks: /\bhow long\b|\bduration\b/,
    met: ({ dates, figures }) =>
      dates.some(({ type }) => type === 'DURATION') ||
      figures.some(({ unit }) => unit !== undefined && TIMES.has(unit)),
  },
  {
    asks: /\bwhen\b|\b(?:what|which) (?:day|date|month|year|time)\b|\bsince when\b/,
    met: ({ dates }) => dates.some(({ period }) => period !== undefined),
  },
  {
    asks: /\bhow (?:much|many|big|large|old|far|high|often)\b|\b(?:what|which) (?:price|number|share|percentage|amount)\b/,
    met: ({ figures }) => figures.length > 0,
  },
  {
    asks: /\bwho(?:m|se)?\b|\b(?:which|what) (?:countr|nation|government|compan|party|parties|person|people|team|union|group)/,
    met: ({ mentions }) => mentions.some(({ basis }) => basis === 'stated'),
  },
];

const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);

/** What a sentence must have to answer a question of the query's form; nothing for a query that asks for no such thing. */
export const wantedBy = (query: string): Wanted | undefined =>
  KINDS.find(({ asks }) => asks.test(query.toLowerCase()))?.met;
