import { slice } from '../../corpus/article.ts';
import type { Figure, LocalParty, Period, SentenceReading } from '../../extract/finding.ts';
import type { Passage } from './passages.ts';

/** What a passage is looked at for. */
type Seen = Pick<Passage, 'reading' | 'named' | 'where' | 'article' | 'sentence'>;

/** Whether a passage has what a question asks for (a day, a figure, a name, a place), given the index terms of the question. */
export type Met = (passage: Seen, asked: ReadonlySet<string>) => boolean;

/** What a question asks for. The sorts differ in how surely an answer has it: a figure nearly always, a place often not. */
export interface Wanted {
  readonly sort: 'figure' | 'date' | 'party' | 'other';
  readonly met: Met;
}

/** It says something of some sort. */
const says =
  (what: (reading: SentenceReading) => boolean): Met =>
  ({ reading }) =>
    reading !== undefined && what(reading);

/** It has a figure of some unit. */
const counts = (fits: (unit: Figure['unit']) => boolean): Met =>
  says(({ figures }) => figures.some(({ unit }) => fits(unit)));

/** It says when something was or will be, as the day of publication tells; without such a day any date will do. */
const dated =
  (when: (period: Period, published: string) => boolean): Met =>
  ({ reading, article }) =>
    reading?.dates.some(
      ({ period }) => period && (article.published === undefined || when(period, article.published.date)),
    ) === true;

/** It names somebody of some kind whom the question does not name itself. */
const names =
  (...kinds: readonly LocalParty['kind'][]): Met =>
  ({ named }, asked) =>
    named.some(({ term, kind }) => kinds.includes(kind) && !asked.has(term));

/** Its words tell. */
const reads =
  (words: RegExp): Met =>
  ({ article, sentence }) =>
    words.test(slice(article, sentence));

const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']);
const isTime = (unit: Figure['unit']): boolean => unit !== undefined && TIMES.has(unit);
/** Money has the three capitals of its currency. */
const isMoney = (unit: Figure['unit']): boolean => unit !== undefined && /^[A-Z]{3}$/.test(unit);

const MONEY =
  'cost|pay|paid|worth|price|earn|spend|spent|owe|money|donate|give|gave|raise|fine|bail|damages|debts?|tax|fee|sell|sold|bonus|salary';
const CAUSE =
  /\b(?:because|since|due to|owing to|so that|in order|as a result|caused?|blamed?|reasons?|after|for fear|over|amid|in response|therefore)\b|\bto (?!the|an?|his|her|their)\p{Ll}+/u;
const SPEECH =
  /[“”"]|\b(?:sa(?:id|ys?)|told|add(?:ed|ing)|argued|according|warned|insisted|denied|called|described|critici[sz]ed|claimed|accused|urged|statement|comment\w*|replied|expressed|praised|condemned|welcomed)\b/;

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
  { asks: /\bwhy\b|\breasons?\b|\bcauses?d?\b/, sort: 'other', met: reads(CAUSE) },
  {
    asks: /\b(?:say|said|thinks?|thought|comment|react|reaction|respond|response|opinion|view)\b/,
    sort: 'other',
    met: reads(SPEECH),
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
