import type { Weights } from './likeness.ts';
import { PAIRED } from './pair-weights.ts';

/** What speaks for two sentences telling one fact, by themselves; each named for what it measures. */
export interface PairEvidence {
  /** How likely it is by what they have in common, as log odds. */
  readonly likeness: number;
  /** 1 if the story has found both to tell one ask or one event of a day. */
  readonly tied: number;
  /** How much their words point at each other: see `pointing`. */
  readonly pointing: number;
}

/** What speaks for it in other articles: see `witnesses.ts`. */
export interface Hearing {
  /** How likely a sentence of a third article tells what both tell, 0 to 1. */
  readonly witnessed: number;
  /** 1 if there is no third article, whose silence would say something. */
  readonly unheard: number;
}

/** What each piece of evidence adds to the log odds. */
export type PairWeights = Weights<keyof PairEvidence | keyof Hearing>;

/** The logarithm of the odds that two sentences tell one fact: by themselves, as long as no other article is heard. */
export const oddsOfPair = (
  evidence: PairEvidence,
  { witnessed, unheard }: Hearing = SILENCE,
  weights: PairWeights = PAIRED,
): number =>
  weights.bias +
  weights.likeness * evidence.likeness +
  weights.tied * evidence.tied +
  weights.pointing * evidence.pointing +
  weights.witnessed * witnessed +
  weights.unheard * unheard;

const SILENCE: Hearing = { witnessed: 0, unheard: 0 };
