import { type Range, slice } from '../../corpus/article.ts';
import type { Figure, Period } from '../../extract/finding.ts';
import { likeContents } from '../asks/likeness.ts';
import { type Member, membersOf } from '../asks/members.ts';
import { amountOf, compatible, ofOneOrder } from './amounts.ts';
import { gap, lengthOf } from './periods.ts';
import { type Found, LATER, type Rule, type Side } from './side.ts';

/** So alike must two demands or two offers of one side be to be one. */
const ALIKE = 0.55;
/** A deadline is a day, or a few days that are named as one. */
const DAYS = 4;
/** Words in front of an amount that say that there was another one since: so many characters at most. */
const EARLIER = /\b(?:first|initial(?:ly)?|original(?:ly)?|earlier|previous(?:ly)?|had (?:been )?offered)\b/i;
const NEAR = 80;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const UNTIL = /\b(?:by|until|till|before|(?:deadline|ultimatum) (?:of|for|on))\s+(?:\w+\s+)?$/i;

/** One demand or offer of one side, with another amount or with another deadline. */
export const revisions: Rule = ({ a, b, daysApart }) => {
  for (const x of asksOf(a)) {
    for (const y of asksOf(b)) {
      if (!isOneAsk(x, y)) continue;
      const found = differ(a, x, b, y, AMOUNTS) ?? differ(a, x, b, y, DEADLINES);
      if (found) return daysApart >= LATER ? { ...found, difference: 'changed' } : found;
    }
  }
  return null;
};

/** The values of one kind that asks have, and which two of them exclude each other. */
interface Values<T extends Range> {
  readonly difference: 'figure' | 'date';
  readonly of: (side: Side, ask: Member) => readonly T[];
  /** All such values of its sentence: "to 42 from 38" knows of both. */
  readonly near: (side: Side, ask: Member) => readonly T[];
  /** Whether two values are of one kind at all, and whether both can be true of one ask. */
  readonly comparable: (x: T, y: T) => boolean;
  readonly agree: (x: T, y: T) => boolean;
}

const AMOUNTS: Values<Figure> = {
  difference: 'figure',
  of: ({ article, others }, { ask: { sentence, emphasis, content } }) =>
    (others[sentence]?.figures ?? []).filter(
      ({ start, end, unit }) =>
        unit !== undefined &&
        Math.min(emphasis.start, content.start) <= start &&
        end <= Math.max(emphasis.end, content.end) &&
        !EARLIER.test(article.text.slice(Math.max(0, start - NEAR), start)),
    ),
  near: ({ others }, { ask: { sentence } }) => others[sentence]?.figures ?? [],
  comparable: (x, y) => x.unit === y.unit && ofOneOrder(amountOf(x), amountOf(y)),
  agree: (x, y) => x.unit === y.unit && compatible(amountOf(x), amountOf(y)),
};

/** A deadline: its day, and the weekday that names it. */
interface Deadline extends Range {
  readonly period: Period;
  readonly weekday: string | undefined;
}

const DEADLINES: Values<Deadline> = {
  difference: 'date',
  of: ({ article, others }, { ask: { sentence, emphasis, content } }) =>
    (others[sentence]?.dates ?? []).flatMap(({ start, end, type, period }) => {
      const near = emphasis.start <= start && end <= content.end;
      const until = UNTIL.test(article.text.slice(Math.max(0, start - 24), start));
      return near && until && type === 'DATE' && period && lengthOf(period) <= DAYS
        ? [{ start, end, period, weekday: WEEKDAY.exec(slice(article, { start, end }))?.[0] }]
        : [];
    }),
  near: () => [],
  comparable: () => true,
  // "Friday" in articles of two weeks is one Friday more often than two.
  agree: (x, y) => gap(x.period, y.period) < 1 || (x.weekday !== undefined && x.weekday === y.weekday),
};

function differ<T extends Range>(
  a: Side,
  x: Member,
  b: Side,
  y: Member,
  values: Values<T>,
): Found | undefined {
  const { of, near, comparable, agree, difference } = values;
  const [inA, inB] = [of(a, x), of(b, y)];
  for (const one of inA) {
    const other = inB.find((value) => comparable(one, value));
    if (!other || [...inA, ...near(a, x)].some((own) => agree(own, other))) continue;
    if ([...inB, ...near(b, y)].some((own) => agree(one, own))) continue;
    // An article that gives both tells of the change itself.
    const gives = (side: Side, like: Member, value: T) =>
      inArticle(side).some((ask) => isOneAsk(ask, like) && of(side, ask).some((own) => agree(own, value)));
    if (gives(a, y, other) || gives(b, x, one)) continue;
    const words = ({ start, end }: T): Range => ({ start, end });
    return { difference, aWords: words(one), bWords: words(other), rule: `differ/ask-${difference}` };
  }
  return undefined;
}

const inArticle = ({ story, ref }: Side): readonly Member[] =>
  membersOf(story).byArticle.get(ref.article) ?? [];
const asksOf = (side: Side): Member[] =>
  inArticle(side).filter(({ ask }) => ask.sentence === side.ref.sentence);

/** Whether two asks are one demand or one offer of one side, or what one side offers and another one refuses. */
const isOneAsk = (x: Member, y: Member): boolean =>
  x.by !== undefined &&
  y.by !== undefined &&
  (x.by === y.by
    ? x.ask.kind === y.ask.kind && x.ask.kind !== 'rejection'
    : [x, y].some(({ ask }) => ask.kind === 'offer') && [x, y].some(({ ask }) => ask.kind === 'rejection')) &&
  likeContents(x.content, y.content) >= ALIKE;
