import type { Article, Day, Sentence } from '../../corpus/article.ts';
import type { DateMention, Period } from '../finding.ts';
import { addDays } from './calendar.ts';
import { firstDay, grainOf, lastDay, unitAt } from './timex.ts';

const FROM_TO = /^\s*(?:,\s*)?(?:to|through|until|till|[-–—])\s*(?:the\s+)?$/i;
const BETWEEN_AND = /^\s+and\s+$/i;
/** What may stand between a length of time and the date it is counted from: "two days after the May 9 vote". */
const COUNTED = /^\s+(?<way>after|before|from|prior to|ahead of|following)\s+(?:the|last|this)?\s*$/i;

/** The period from the start of one date to the end of another; undefined where the second does not end later. */
function between(a: DateMention, b: DateMention): Period | undefined {
  if (!a.period || !b.period) return undefined;
  // of two weekdays that were looked for backwards, the first may have come out a week late
  const late = a.rule === 'weekday' && b.rule === 'weekday' && a.period.start > b.period.start;
  const start = late ? addDays(a.period.start, -7) : a.period.start;
  if (!late && lastDay(b.period) <= lastDay(a.period)) return undefined;
  return { start, end: b.period.end };
}

/** The days, weeks, months or years that lie a TIMEX3 duration before or after a date. */
function counted(duration: string, way: string, date: DateMention): Period | undefined {
  const [, number = '', letter = ''] = /^P(\d{1,3})([DWMY])$/.exec(duration) ?? [];
  if (!number || !date.period || grainOf(date.timex) !== 'day') return undefined;
  const n = Number(number) * (/after|from|following/i.test(way) ? 1 : -1);
  const day = firstDay(date.period);
  const found =
    letter === 'D'
      ? addDays(day, n)
      : letter === 'W'
        ? addDays(day, n * 7)
        : unitAt(day, letter === 'M' ? 'month' : 'year', n);
  return { start: found, end: found };
}

/** What follows a year that stands for itself, and does not belong to the noun behind it ("since the 2014 truce"). */
const APART =
  'and|or|but|when|that|with|in|at|to|as|the|an?|this|these|those|its?|his|her|their|our|my|he|she|they|we|you|there|more|most|some|many|all|no|only|about|over|nearly';
const MODIFIES = new RegExp(`^\\s+(?!(?:${APART})\\b)\\p{L}`, 'iu');

/** "since 2010", "ever since last month": open to the day of publication; not "since the 2014 truce", "since Monday's vote". */
function sincePeriod(
  mention: DateMention,
  before: string,
  after: string,
  today: Day | undefined,
): Period | undefined {
  if (!today || !mention.period || !/\bsince\s+(?:the\s+)?$/i.test(before)) return undefined;
  const isYear = grainOf(mention.timex) === 'year';
  const modifies = /\bthe\s+$/i.test(before)
    ? isYear || MODIFIES.test(after)
    : isYear && MODIFIES.test(after);
  if (modifies || /^(?:,?\s+when\b|['’]s?\s)/.test(after)) return undefined;
  return mention.period.start <= today ? { start: mention.period.start, end: today } : undefined;
}

/** "the day after Christmas" is the next day. */
function dayBeside(mention: DateMention, before: string): Period | undefined {
  const way = /\bthe day (before|after)\s+(?:the\s+)?$/i.exec(before)?.[1];
  if (!way || !mention.period || grainOf(mention.timex) !== 'day') return undefined;
  const day = addDays(firstDay(mention.period), /after/i.test(way) ? 1 : -1);
  return { start: day, end: day };
}

const withPeriod = (mention: DateMention, period: Period | undefined): DateMention =>
  period ? { ...mention, period } : mention;

/** Whether two dates are the ends of one interval, by the words before the first and between the two. */
const isInterval = (before: string, gap: string): boolean =>
  (FROM_TO.test(gap) && (/\bfrom\s+(?:the\s+)?$/i.test(before) || /[-–—]|through|until/.test(gap))) ||
  (BETWEEN_AND.test(gap) && /\bbetween\s+(?:the\s+)?$/i.test(before));

/** "open Monday to Friday": a habit, or a week that nobody can tell; "from Monday to Friday" is one. */
const isHabit = (a: DateMention, b: DateMention, before: string, gap: string): boolean =>
  /^\s*(?:to|[-–—])\s*$/i.test(gap) &&
  b.rule === 'weekday' &&
  /^(?:weekday|time)$/.test(a.rule) &&
  !/\bfrom\s+$/i.test(before);

const withoutPeriod = ({ period: _, ...mention }: DateMention): DateMention => mention;

/**
 * The dates of a sentence with the periods that they only have together: both ends of an interval carry the whole of
 * it ("from May to July"), "since 2010" reaches to the day of publication, "two days after May 9" is counted.
 */
export function linkDates(
  article: Article,
  sentence: Sentence,
  mentions: readonly DateMention[],
): readonly DateMention[] {
  const linked = [...mentions];
  for (const [i, mention] of mentions.entries()) {
    const before = article.text.slice(sentence.start, mention.start);
    const after = article.text.slice(mention.end, sentence.end);
    const alone = sincePeriod(mention, before, after, article.published?.date) ?? dayBeside(mention, before);
    linked[i] = withPeriod(linked[i] ?? mention, alone);
    const next = mentions[i + 1];
    if (!next) continue;
    const gap = article.text.slice(mention.end, next.start);
    const way = COUNTED.exec(gap)?.groups?.way;
    if (isHabit(mention, next, before, gap)) {
      linked[i] = withoutPeriod(mention);
      linked[i + 1] = withoutPeriod(next);
    } else if (isInterval(before, gap)) {
      const period = between(mention, next);
      linked[i] = withPeriod(mention, period);
      linked[i + 1] = withPeriod(next, period);
    } else if (way && mention.type === 'DURATION') {
      linked[i] = withPeriod(mention, counted(mention.timex, way, next));
    }
  }
  return linked;
}
