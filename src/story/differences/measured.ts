import { stemmer } from 'stemmer';
import type { Figure } from '../../extract/finding.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { type Amount, amountOf, ofOneOrder } from './amounts.ts';
import { countedBy, isCommon, isOfPeople } from './counted.ts';
import { fateNear } from './fates.ts';
import { once } from './side.ts';
import { isTotal, periodOf } from './totals.ts';
import { kinsOf } from './words.ts';

/** Words around a figure that say what it is a figure of. */
const NEAR = 12;
/** Sentences this alike may speak of one price, if both name it; these speak of one thing; and these tell one event. */
const MONEY = /^[A-Z]{3}$/;
const NAMING_IT = 0.4;
const ALIKE = 0.6;
const ALMOST_SURE = 0.8;
/** Whether a dimension is one of measures: no count, no share and no money. */
const isMeasure = (dimension: string): boolean =>
  dimension !== 'count' && dimension !== '%' && !MONEY.test(dimension);

/** Years in prison are of a sentence: they need no more proof than a count. */
const PRISON = kinOf(stemmer('prison'));

/** A figure of a sentence with what identifies the thing it measures. */
export interface Measured {
  readonly figure: Figure;
  readonly amount: Amount;
  /** What is counted: its head, and the words that qualify it. */
  readonly head: string | undefined;
  readonly qualifiers: ReadonlySet<string>;
  /** In what time it comes round again: "a day". Other rates are no totals and left out. */
  readonly period: string | undefined;
  /** What happened to those it counts, where it counts people: the word nearest to it that says so. */
  readonly fate: string | undefined;
  /** The content words around it, up to the next figure on each side. */
  readonly around: ReadonlySet<string>;
  /** Those of them that are no party's name: two figures about one party need not be of one thing. */
  readonly plain: ReadonlySet<string>;
}

/** The figures of a sentence with the things they measure. */
export const measured = once(({ reading, tokens, isNamed }): Measured[] => {
  const totals = reading.figures.filter((figure) => isTotal(tokens, figure));
  return totals.map((figure, i): Measured => {
    const { head, qualifiers, fate } = countedBy(tokens, figure);
    const from = totals[i - 1]?.end ?? 0;
    const to = totals[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const near = [
      ...between(tokens, from, figure.start).slice(-NEAR),
      ...between(tokens, figure.end, to).slice(0, NEAR),
    ];
    const amount = amountOf(figure);
    const kins = (some: readonly Token[]) => kinsOf(some).difference(new Set([head]));
    return {
      figure,
      amount,
      head,
      period: periodOf(tokens, figure),
      // Money is not arrested, whoever the word beside it is about.
      fate: amount.dimension === 'count' ? (fate ?? fateNear(near, figure)) : undefined,
      qualifiers,
      around: kins(near),
      plain: kins(near.filter((token) => !isNamed(token))),
    };
  });
});

/** Whether two figures may be of one thing at all: of one kind, of the same people in the same time, and of one order. */
export const comparable = (x: Measured, y: Measured): boolean =>
  x.amount.dimension === y.amount.dimension &&
  !(x.head && y.head && x.head !== y.head) &&
  nested(x.qualifiers, y.qualifiers) &&
  x.fate === y.fate &&
  x.period === y.period &&
  ofOneOrder(x.amount, y.amount);

/** Whether two figures are of one thing by their sentences. `score` is how alike those are, 0 to 1. */
export function sameThing(x: Measured, y: Measured, score: number): boolean {
  if (!comparable(x, y)) return false;
  const counted = x.head !== undefined && x.head === y.head;
  if (x.amount.dimension === 'count' && !counted) return false;
  const named = counted && !isCommon(x.head);
  if (score < (named && MONEY.test(x.amount.dimension) ? NAMING_IT : ALIKE)) return false;
  const shared = x.plain.intersection(y.plain).size + said(x, y) + said(y, x);
  // "He spent five years", "the town lies 5 km away": a length of time or way says little of what it measures.
  if (x.around.has(PRISON) && y.around.has(PRISON)) return shared >= 2;
  if (isMeasure(x.amount.dimension))
    return score >= ALMOST_SURE && (shared >= 2 || said(x, y) + said(y, x) > 0);
  if (named) return !x.around.isDisjointFrom(y.around);
  // In sentences that are alike as wholes, a word less is proof enough; but people are counted who do all kinds of things.
  const vague = x.head !== undefined && isOfPeople(x.head) && !x.fate;
  const few = !vague && shared * 2 >= Math.min(x.plain.size, y.plain.size);
  return shared >= (few ? 1 : 2);
}

/** Whether two figures count the same thing, or one names around its figure what the other counts. */
export const countSame = (x: Measured, y: Measured): boolean =>
  (x.head !== undefined && x.head === y.head) || said(x, y) + said(y, x) > 0;

/** Whether one names, around its figure, what the other counts. */
const said = (x: Measured, y: Measured): number => Number(x.plain.has(y.head ?? ''));

const nested = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.isSubsetOf(b) || b.isSubsetOf(a);
const between = (tokens: readonly Token[], start: number, end: number): Token[] =>
  tokens.filter((token) => token.start >= start && token.end <= end);
