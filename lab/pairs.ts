import { considerPairs } from '../src/story/considered.ts';
import type { PairEvidence } from '../src/story/pair-evidence.ts';
import { type Witness, witnessesIn } from '../src/story/witnesses.ts';
import { annotatedIn } from './annotated.ts';

/** A pair of sentences that comparing considers, and which of the annotated pairs of its story it is, by their numbers. */
interface JudgedPair {
  readonly evidence: PairEvidence;
  readonly witnesses: readonly Witness[] | null;
  readonly hits: readonly number[];
}

/** A story with the pairs that were annotated in it. */
export interface Paired {
  readonly pairs: readonly JudgedPair[];
  /** The numbers of the annotated pairs that must be found; others may be. */
  readonly required: ReadonlySet<number>;
}

/** The pairs that comparing considers in the annotated stories of a directory: see annotated.ts. */
export async function pairedIn(directory: string): Promise<Paired[]> {
  return (await annotatedIn(directory)).map(({ story, comparisons, holds }): Paired => {
    let count = 0;
    const numbered = comparisons.map(({ a, b, pairs }) => ({
      a,
      b,
      pairs: pairs.map((pair) => ({ ...pair, number: count++ })),
    }));
    return {
      pairs: numbered.flatMap(({ a, b, pairs }) => {
        const witnesses = witnessesIn(story, a, b);
        return considerPairs(story, a, b).map((pair) => ({
          evidence: pair.evidence,
          witnesses: witnesses(pair),
          hits: pairs
            .filter((of) => holds(pair.a, of.a_anchor) && holds(pair.b, of.b_anchor))
            .map(({ number }) => number),
        }));
      }),
      required: new Set(
        numbered.flatMap(({ pairs }) =>
          pairs.filter(({ optional }) => !optional).map(({ number }) => number),
        ),
      ),
    };
  });
}
