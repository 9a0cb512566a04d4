import { type Range, slice } from '../../corpus/article.ts';
import type { DateMention, Period } from '../../extract/finding.ts';
import { type Act, actsOf } from './acts.ts';
import { amountsApart } from './contrasts.ts';
import { gap, isOfOther, lengthOf } from './periods.ts';
import { LATER, once, type Rule, type Side, UNLIKE } from './side.ts';
import { textOf } from './text.ts';

/** Nearer than this in days, time zones and the hour of writing explain it. */
const APART = 2;
/** Words that tell one event from another of its kind. */
const OTHER =
  /\b(?:again|second|third|another|previous|previously|earlier|next|new|also|further|repeated|repeatedly)\b/i;
/** Between an act and a date, these words begin something else that the date may be of. */
const ELSEWHERE = /\b(?:after|before|following|when|during)\b/i;
/** Periods longer than this in days (a whole year, a decade) only bound an event. */
const LONG = 32;

/** One act by the same parties is dated on days that cannot be one. */
export const dates: Rule = ({ a, b, score, daysApart }) => {
  if (score < UNLIKE) return null;
  if (OTHER.test(textOf(a)) || OTHER.test(textOf(b)) || amountsApart(a, b)) return null;
  const [inA, inB] = [datedActs(a), datedActs(b)];
  for (const x of inA) {
    for (const y of inB) {
      if (x.act.kin !== y.act.kin || x.act.negated !== y.act.negated || x.ahead !== y.ahead) continue;
      if (!isOneAct(x.act, y.act) || gap(x.period, y.period) < APART) continue;
      // "Tuesday" in the reports of two weeks is one Tuesday, retold, more often than two.
      if (textIn(a, x.words) === textIn(b, y.words)) continue;
      if (inB.some((other) => gap(x.period, other.period) < APART)) continue;
      if (inA.some((other) => gap(other.period, y.period) < APART)) continue;
      // What lies ahead may be put off.
      const difference = x.ahead && daysApart >= LATER ? 'changed' : 'date';
      return { difference, aWords: x.words, bWords: y.words, rule: 'differ/date' };
    }
  }
  return null;
};

interface DatedAct {
  readonly act: Act;
  readonly period: Period;
  readonly words: { readonly start: number; readonly end: number };
  /** The day lies after the article. */
  readonly ahead: boolean;
}

/** The dates of a sentence that say when an act took place: the act is the last one that begins before the date. */
const datedActs = once((side: Side): DatedAct[] => {
  const { article, reading } = side;
  const acts = actsOf(side);
  const published = article.published?.date ?? '9999';
  return reading.dates.flatMap((date: DateMention): DatedAct[] => {
    const { period, start, end } = date;
    const act = acts.findLast((other) => other.words.start < start) ?? acts[0];
    // "Charged after a shooting on Friday": the day is of what is told in between.
    const between = act && act.words.end < start ? slice(article, { start: act.words.end, end: start }) : '';
    if (
      !act ||
      !period ||
      ELSEWHERE.test(between) ||
      isOfOther(article, date) ||
      date.type !== 'DATE' ||
      lengthOf(period) > LONG
    )
      return [];
    return [{ act, period, words: { start, end }, ahead: period.start > published }];
  });
});

const textIn = ({ article }: Side, words: Range): string => slice(article, words).toLowerCase();

/** One party does it, with another or to the same; or one thing does it, of which no more is said. */
function isOneAct(x: Act, y: Act): boolean {
  const party = [...x.before.intersection(y.before)].some((word) => word.startsWith('@'));
  const nested = (p: ReadonlySet<string>, q: ReadonlySet<string>) => p.isSubsetOf(q) || q.isSubsetOf(p);
  if (party) return !x.behind.isDisjointFrom(y.behind);
  return x.before.size > 0 && y.before.size > 0 && nested(x.before, y.before) && nested(x.behind, y.behind);
}
