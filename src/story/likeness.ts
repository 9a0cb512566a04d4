import { contextOf, type Likenesses } from './likeness-context.ts';
import { type Features, measureBy, vocabularyOf } from './likeness-features.ts';
import { ALONE, IN_CONTEXT } from './likeness-weights.ts';

/** A weight for each named value, and what is added to their sum. */
export type Weights<Name extends string> = Readonly<Record<Name | 'bias', number>>;

/** The chance, 0 to 1, of odds given as a logarithm; `logOdds` is its inverse. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
export const logOdds = (chance: number): number => Math.log(chance / (1 - chance));

/** The logarithm of the odds that two passages report one event, by what they have in common. */
export const oddsAlone = (common: Features, weights: Weights<keyof Features> = ALONE): number =>
  weights.bias +
  weights.pieces * common.pieces +
  weights.shared * common.shared +
  weights.rarest * common.rarest +
  weights.numbers * common.numbers +
  weights.otherNumbers * common.otherNumbers;

/** The same when it is also known what else is like them: `context` from -1 to 1. */
export const oddsInContext = (
  alone: number,
  context: number,
  weights: Weights<'alone' | 'context'> = IN_CONTEXT,
): number => weights.bias + weights.alone * alone + weights.context * context;

/**
 * The chance, 0 to 1, that two of some passages report one event, by their indexes.
 * All pairs are compared: for the few hundred passages of a neighbourhood.
 */
export function likenessAmong(passages: readonly string[]): Likenesses {
  const measure = measureBy(vocabularyOf(passages));
  const profiles = passages.map(measure.profile);
  const alone = (i: number, j: number): number => {
    const [a, b] = [profiles[i], profiles[j]];
    return a && b ? oddsAlone(measure.features(a, b)) : Number.NEGATIVE_INFINITY;
  };
  const context = contextOf(passages.length, (i, j) => chanceOf(alone(i, j)));
  return (i, j) => chanceOf(oddsInContext(alone(i, j), context(i, j)));
}
