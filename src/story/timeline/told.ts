import type { Article } from '../../corpus/article.ts';
import type { DateMention } from '../../extract/finding.ts';
import type { LinkedArticle } from '../linked.ts';
import { once } from '../once.ts';
import type { StoryText } from '../story-text.ts';
import { amountsOf } from './amounts.ts';
import { isComparison } from './comparisons.ts';
import { type Days, daysOf, lengthOf } from './days.ts';
import { deedsOf, isMark } from './deeds.ts';
import type { EventMention } from './event-mention.ts';
import { near, rulerOf, termsIn } from './near.ts';

/** A placed date and what is told of it. */
export interface Told {
  readonly mention: EventMention;
  /** Those of its period; of what goes on ("since 2019"), those of its beginning: that is what happened then. */
  readonly days: Days;
  /** Those of them that its clause tells of: of "will meet this month", the days to come. */
  readonly meant: Days;
  /** The day that its article was published; undefined for an undated article. */
  readonly published: number | undefined;
  /** The words and the parties around the date, each with how near it stands: 1 beside it, towards 0 far away. */
  readonly near: ReadonlyMap<string, number>;
  /** What happened then, in the words that the date belongs to, each as `deedOf` its stem, and the marks of the date. */
  readonly deeds: ReadonlySet<string>;
  /** What its sentence measures: each amount with its unit. */
  readonly amounts: ReadonlySet<string>;
}

/** A season has so many days at most. */
const SEASON = 92;

/** A period from one stated end to another ("1950-53", "since May") rather than a date that is told loosely ("last fall"). */
export const isStretch = ({ mention: { period, rule }, days }: Told): boolean =>
  period.start.length !== period.end.length ||
  (period.start.length < 10 &&
    period.start !== period.end &&
    !(rule === 'season' && lengthOf(days) <= SEASON));

/**
 * Every placed date of a story with what is told of it, in the story's order: one object from change to change of the story for
 * as long as its article is. Dates that something is only compared with are left out: nothing is told of them.
 */
export const collectTold = (story: StoryText): Told[] => story.linked.flatMap(toldIn);

/** The order of a story: by the day of publication, the undated last, then by article, then by the place in the text. */
export function inOrder(a: Told, b: Told): number {
  const [x, y] = [a.published ?? Number.POSITIVE_INFINITY, b.published ?? Number.POSITIVE_INFINITY];
  const [one, other] = [a.mention, b.mention];
  if (x !== y) return x < y ? -1 : 1;
  if (one.article !== other.article) return one.article < other.article ? -1 : 1;
  return one.expression.start - other.expression.start;
}

/** The placed dates of an article, in order. */
const toldIn = once((linked: LinkedArticle) => {
  const { article } = linked;
  const published = article.published && dayOf(article.published.date);
  return linked.reading.sentences.flatMap((reading, sentence) => {
    const range = article.sentences[sentence];
    if (!range || !reading.dates.some((date) => date.period)) return [];
    const terms = termsIn(linked, range, reading);
    const between = rulerOf(article, range);
    const amounts = amountsOf(reading);
    return reading.dates.flatMap((date): Told[] => {
      if (!date.period || isComparison(article.text, range, date)) return [];
      const { period, basis, rule, tense, start, end } = date;
      const days = daysOf(goesOn(date, article) ? { start: period.start, end: period.start } : period);
      const expression = { article: article.id, start, end };
      const others = reading.dates.filter((other) => other !== date);
      const deeds = deedsOf(article, date, reading.mentions);
      return [
        {
          mention: { article: article.id, sentence, expression, period, basis, rule },
          days,
          meant: meantOf(days, tense, published),
          published,
          near: withMarks(near(between, date, others, terms), deeds),
          deeds,
          amounts,
        },
      ];
    });
  });
});

/** The days of a period that are over or still to come, as its tense says. */
function meantOf(days: Days, tense: DateMention['tense'], published: number | undefined): Days {
  if (!tense || published === undefined) return days;
  return tense === 'past' ? { ...days, last: published } : { ...days, first: published };
}

/** What stands near a date, and its marks beside it. */
const withMarks = (near: Map<string, number>, deeds: ReadonlySet<string>): ReadonlyMap<string, number> => {
  for (const deed of deeds) if (isMark(deed)) near.set(deed, 1);
  return near;
};

/** Whether a period ends on the day that its article was printed only because it still goes on then. */
const goesOn = ({ period, start }: DateMention, { published, text }: Article): boolean =>
  period !== undefined &&
  period.end === published?.date &&
  period.start < period.end &&
  SINCE.test(text.slice(Math.max(0, start - LONGEST), start));

const SINCE = /\bsince\s+(?:the\s+)?$/i;
/** So many characters before a date hold its "since the". */
const LONGEST = 20;

/** A calendar day, counted from 1970-01-01. */
export const dayOf = (day: string): number => daysOf({ start: day, end: day }).first;
