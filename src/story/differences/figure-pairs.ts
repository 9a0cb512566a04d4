import { kinsNamed } from '../kin.ts';
import { logOdds, type Weights } from '../likeness.ts';
import { isOfPeople } from './counted.ts';
import { OF_ONE_THING } from './figure-weights.ts';
import { comparable, countSame, type Measured } from './measured.ts';
import { isLongAgo } from './now.ts';
import { placesKnown } from './places.ts';
import { pointingFigures } from './pointing-figures.ts';
import type { Side } from './side.ts';
import { isPartOfTally } from './tallies.ts';

/** What speaks for two figures being of one thing. */
export interface FigureEvidence {
  /** How much the figures point at each other: see `pointingFigures`. */
  readonly pointing: number;
  /** How alike their sentences are, as log odds. */
  readonly likeness: number;
}

/** Shares in a company are of whoever has them, and told by another rule. */
const STOCK = kinsNamed('stock share');
const isStake = ({ amount, around, head = '' }: Measured): boolean =>
  amount.dimension === '%' && (STOCK.has(head) || !STOCK.isDisjointFrom(around));

/** "Two days after the quake" is a point in time, "two hours of footage" a length of it, and "for two days" may be either. */
const POINT = /^ (?:after|before|later|earlier|ago|since|from|into)\b/;
const roleOf = ({ article }: Side, { figure: { end } }: Measured): 'point' | 'of' | 'length' => {
  const behind = article.text.slice(end, end + 10);
  return POINT.test(behind) ? 'point' : /^ of\b/.test(behind) ? 'of' : 'length';
};

/**
 * What speaks for two figures of two articles being of one thing; null where they cannot be, or nobody can say. `score` is how
 * alike their sentences are, 0 to 1.
 */
export function figureEvidence(
  a: Side,
  x: Measured,
  b: Side,
  y: Measured,
  score: number,
): FigureEvidence | null {
  if (!comparable(x, y) || (x.amount.dimension === 'count' && !countSame(x, y)) || isStake(x)) return null;
  // People under one word do all kinds of things.
  if (x.head !== undefined && isOfPeople(x.head) && !x.fate) return null;
  if (x.amount.dimension === 'time' && roleOf(a, x) !== roleOf(b, y)) return null;
  if (isLongAgo(a) !== isLongAgo(b) || isPartOfTally(a, x) || isPartOfTally(b, y)) return null;
  if (!placesKnown(a, b) || !placesKnown(b, a)) return null;
  return { pointing: pointingFigures(a, x, b, y), likeness: logOdds(score) };
}

/** The logarithm of the odds that two figures are of one thing. */
export const oddsOfFigures = (
  evidence: FigureEvidence,
  weights: Weights<keyof FigureEvidence> = OF_ONE_THING,
): number => weights.bias + weights.pointing * evidence.pointing + weights.likeness * evidence.likeness;
