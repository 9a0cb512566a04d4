import { type Range, slice } from '../../corpus/article.ts';
import type { DateMention, Period } from '../../extract/finding.ts';
import { kinsNamed } from '../kin.ts';
import { IDLE } from './act-words.ts';
import { type Act, actsOf } from './acts.ts';
import { amountsApart, namesAllApart } from './contrasts.ts';
import { partiesAt } from './named.ts';
import { gap, isOfOther, lengthOf } from './periods.ts';
import { LATER, once, onceForArticle, type Rule, type Side, UNLIKE } from './side.ts';
import { kinsOf } from './words.ts';

/** Sentences less alike than this (0 to 1) date two things; less alike than `UNLIKE`, they do unless both name who it was. */
const ALIKE = 0.15;
/** Sentences less alike than this set days for two things of one name; things that there are many of are never one. */
const PLANNED = 0.4;
const MANY = kinsNamed(
  'meeting talk day report statement press conference session game match round start commence end conclude hold happen expect plan',
);
/** Who does it stands so many words in front of it. */
const WHO = 8;
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
  if (score < ALIKE) return null;
  if (isAnother(a) || isAnother(b) || amountsApart(a, b)) return null;
  const [inA, inB] = [datedActs(a), datedActs(b)];
  for (const x of inA) {
    for (const y of inB) {
      if (x.act.negated !== y.act.negated || x.ahead !== y.ahead) continue;
      const same = score >= UNLIKE && x.act.kin === y.act.kin && isOneAct(x.act, y.act);
      if (
        !(same || isOneDeed(x, y) || (score >= PLANNED && isOnePlan(a, x, b, y))) ||
        gap(x.period, y.period) < APART
      )
        continue;
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

/** Whether a sentence tells of one more of its kind: "next Tuesday" is but a day. */
const isAnother = once(({ tokens, reading }: Side): boolean =>
  OTHER.test(
    tokens
      .filter(({ start, end }) => !reading.dates.some((date) => date.start <= start && end <= date.end))
      .map(({ text }) => text)
      .join(' '),
  ),
);

interface DatedAct {
  readonly act: Act;
  /** The classes of the verb and the noun that say what happened then. */
  readonly deeds: ReadonlySet<string>;
  /** Who does it. */
  readonly people: ReadonlySet<string>;
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
    const said = date.deeds ?? [];
    const words = side.tokens.filter((token) =>
      said.some((deed) => deed.start <= token.start && token.end <= deed.end),
    );
    const ahead = period.start > published;
    const people = peopleBy(side, said, date, ahead);
    return [{ act, deeds: kinsOf(words), people, period, words: { start, end }, ahead }];
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

/** Whether both date what one person did or is to face: "Doe's visit took place over Easter", "Doe visited Ruritania last week". */
const isOneDeed = (x: DatedAct, y: DatedAct): boolean =>
  x.ahead === y.ahead &&
  !x.deeds.intersection(y.deeds).isSubsetOf(IDLE) &&
  !x.people.isDisjointFrom(y.people) &&
  (x.act.behind.size === 0 || y.act.behind.size === 0 || !x.act.behind.isDisjointFrom(y.act.behind));

/** Whether both date the one thing of its name that lies ahead: "a verdict is expected on Monday". */
const isOnePlan = (a: Side, x: DatedAct, b: Side, y: DatedAct): boolean =>
  x.ahead &&
  y.ahead &&
  [...x.deeds.intersection(y.deeds)].some(
    (deed) => !IDLE.has(deed) && !MANY.has(deed) && isOnly(a, x, deed) && isOnly(b, y, deed),
  ) &&
  !namesAllApart(a, b);

/** Whether an article gives no other day for what lies ahead. */
const isOnly = (side: Side, { period }: DatedAct, deed: string): boolean =>
  allIn(side).every((own) => !own.ahead || !own.deeds.has(deed) || gap(own.period, period) < APART);

const allIn = onceForArticle((sides): DatedAct[] => sides.flatMap(datedActs));

/** Who is named last in front of what they do, and everybody up to its date; of what lies ahead, in all of its sentence. */
function peopleBy(side: Side, deeds: readonly Range[], date: Range, ahead: boolean): Set<string> {
  const people = [...partiesAt(side)].filter(([, { person }]) => person);
  const first = Math.min(date.start, ...deeds.map(({ start }) => start));
  const at = side.tokens.findIndex(({ end }) => end > first);
  const from = side.tokens[Math.max(0, at - WHO)]?.start ?? 0;
  const last = people.findLast(([start]) => start < first && start >= from);
  const near = people.filter(([start]) => ahead || (start >= first && start < date.end));
  return new Set([...near, ...(last ? [last] : [])].map(([, { feature }]) => feature));
}
