import { counts, dated, isMoney, isTime, type Met, names, says, tellsWhy, tellsWords } from './met.ts';

/**
 * What a question asks for. The sorts differ in how surely an answer has it (a figure nearly always, a place often not), and in
 * what the asker takes for granted: somebody may have said nothing, but what is asked why or where (`other`) did happen.
 */
export interface Wanted {
  readonly sort: 'figure' | 'date' | 'party' | 'words' | 'other';
  readonly met: Met;
}

const MONEY =
  'cost|pay|paid|worth|price|earn|spend|spent|owe|money|donate|give|gave|raise|fine|bail|damages|debts?|tax|fee|sell|sold|bonus|salary';

/** A form of question and what it wants. */
interface Form extends Wanted {
  readonly asks: RegExp;
}

const FORMS: readonly Form[] = [
  {
    asks: /\b(?:ask|demand|request|insist|offer|propose|reject|refuse|condition)(?:s|d|e[ds]|ing)?\b|\bask(?:s|ed|ing)? (?:for|to)\b|\bwhat\b.*\bwants?\b/,
    sort: 'other',
    met: says(({ asks }) => asks.length > 0),
  },
  {
    asks: /\bhow long\b|\bduration\b/,
    sort: 'figure',
    met: says(
      ({ dates, figures }) =>
        dates.some(({ type }) => type === 'DURATION') || figures.some(({ unit }) => isTime(unit)),
    ),
  },
  {
    asks: /\bwhen (?:will|is|are|does|do|can|must|should)\b/,
    sort: 'date',
    met: dated(({ end }, published) => end >= published.slice(0, end.length)),
  },
  {
    asks: /\bwhen (?:did|was|were|had)\b/,
    sort: 'date',
    met: dated(({ start }, published) => start <= published),
  },
  {
    asks: /\bwhen\b|\b(?:what|which) (?:day|date|month|year|time)\b|\bdate\b|\bdeadline\b/,
    sort: 'date',
    met: dated(() => true),
  },
  {
    asks: /\bhow many\b|\bnumber of\b|\btoll\b/,
    sort: 'figure',
    met: counts((unit) => unit === undefined),
  },
  { asks: new RegExp(`\\bhow much\\b.*\\b(?:${MONEY})`), sort: 'figure', met: counts(isMoney) },
  {
    asks: /\bhow (?:much|big|large|old|far|high|often|fast|strong|tall|deep|heavy|hot|cold|likely|close|severe|powerful|wide)\b|\b(?:what|which) (?:amount|number|share|percentage)\b|\bspeed\b|\brate\b|\bage\b/,
    sort: 'figure',
    met: counts(() => true),
  },
  {
    asks: /\bhow (?:expensive|costly)\b|\b(?:what|which) (?:price|sum)\b|\bprice\b|\bcosts? of\b/,
    sort: 'figure',
    met: counts(isMoney),
  },
  {
    asks: /\bwhere\b/,
    sort: 'other',
    met: (passage, asked) => passage.where || names('country')(passage, asked),
  },
  { asks: /\b(?:which|what) (?:countr|nation|government|state)/, sort: 'party', met: names('country') },
  {
    asks: /\b(?:which|what) (?:compan|party|parties|team|union|group|organi)/,
    sort: 'party',
    met: names('organization', 'group'),
  },
  {
    asks: /\bwho(?:m|se)?\b/,
    sort: 'party',
    met: names('person', 'organization', 'group', 'country'),
  },
  { asks: /\bwhy\b|\breasons?\b|\bcauses?d?\b/, sort: 'other', met: tellsWhy },
  {
    asks: /\b(?:say|said|thinks?|thought|comment|react|reaction|respond|response|opinion|view)\b/,
    sort: 'words',
    met: tellsWords,
  },
];

/**
 * What a sentence must have to answer a question of the query's form; nothing for a query that asks for no such thing.
 * The form that comes first counts: "how many came when it opened" asks for no day.
 */
export function wantedBy(query: string): Wanted | undefined {
  const asked = FORMS.map((form) => ({ form, at: query.toLowerCase().search(form.asks) }));
  return asked.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]?.form;
}
