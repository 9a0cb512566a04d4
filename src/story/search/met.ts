import { slice } from '../../corpus/article.ts';
import type { Figure, LocalParty, Period, SentenceReading } from '../../extract/finding.ts';
import type { Passage } from './passages.ts';

/** What a passage is looked at for. */
type Seen = Pick<Passage, 'reading' | 'named' | 'where' | 'article' | 'sentence'>;

/** Whether a passage has what a question asks for (a day, a figure, a name, a place), given the index terms of the question. */
export type Met = (passage: Seen, asked: ReadonlySet<string>) => boolean;

/** It says something of some sort. */
export const says =
  (what: (reading: SentenceReading) => boolean): Met =>
  ({ reading }) =>
    reading !== undefined && what(reading);

/** It has a figure of some unit. */
export const counts = (fits: (unit: Figure['unit']) => boolean): Met =>
  says(({ figures }) => figures.some(({ unit }) => fits(unit)));

/** It says when something was or will be, as the day of publication tells; without such a day any date will do. */
export const dated =
  (when: (period: Period, published: string) => boolean): Met =>
  ({ reading, article }) =>
    reading?.dates.some(
      ({ period }) => period && (article.published === undefined || when(period, article.published.date)),
    ) === true;

/** It names somebody of some kind whom the question does not name itself. */
export const names =
  (...kinds: readonly LocalParty['kind'][]): Met =>
  ({ named }, asked) =>
    named.some(({ term, kind }) => kinds.includes(kind) && !asked.has(term));

/** Its words tell. */
const reads =
  (words: RegExp): Met =>
  ({ article, sentence }) =>
    words.test(slice(article, sentence));

const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']);
/** Whether a figure is of time. */
export const isTime = (unit: Figure['unit']): boolean => unit !== undefined && TIMES.has(unit);
/** Whether a figure is of money, which has the three capitals of its currency. */
export const isMoney = (unit: Figure['unit']): boolean => unit !== undefined && /^[A-Z]{3}$/.test(unit);

const CAUSE =
  /\b(?:because|since|due to|owing to|so that|in order|as a result|caused?|blamed?|reasons?|after|for fear|over|amid|in response|therefore)\b|\bto (?!the|an?|his|her|their)\p{Ll}+/u;
const SPEECH =
  /[“”"]|\b(?:sa(?:id|ys?)|told|add(?:ed|ing)|argued|according|warned|insisted|denied|called|described|critici[sz]ed|claimed|accused|urged|statement|comment\w*|replied|expressed|praised|condemned|welcomed)\b/;

/** It seems to tell why. */
export const tellsWhy: Met = reads(CAUSE);
/** It seems to have somebody's words. */
export const tellsWords: Met = reads(SPEECH);
