import { oddsOfPair, type PairEvidence, type PairWeights } from '../src/story/pair-evidence.ts';
import { hear } from '../src/story/witnesses.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { type Paired, pairedIn } from './pairs.ts';

// Fits the weights of src/story/pair-weights.ts on annotated pairs of sentences, and prints them with cross-validated figures:
// the pairs of each story are judged by weights that were fitted on the other stories.
//   node lab/fit-pairs.ts DIRECTORY…      see pairs.ts

const NAMES = ['likeness', 'tied', 'pointing'] as const satisfies (keyof PairEvidence)[];
/** For which limits, in log odds, figures are printed. */
const LIMITS = [-0.6, -0.5, -0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2];
/** What witnesses tell is weighed by the weights that are sought: from none on, they settle within so many rounds. */
const ROUNDS = 5;

const stories = (await Promise.all(process.argv.slice(2).map(pairedIn))).flat();

/** Each pair counts twice: with what third articles tell, and as if there were none. */
function fitPairs(of: readonly Paired[]): PairWeights {
  let weights: PairWeights = { bias: 0, likeness: 0, tied: 0, pointing: 0, witnessed: 0, unheard: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const examples = of.flatMap(({ pairs }) =>
      pairs.flatMap(({ evidence, witnesses, hits }) =>
        [hear(round ? witnesses : [], weights), hear(null)].map(
          ({ witnessed, unheard }): Example => ({
            values: [...NAMES.map((name) => evidence[name]), witnessed, unheard],
            sought: hits.length > 0,
          }),
        ),
      ),
    );
    const [bias = 0, likeness = 0, tied = 0, pointing = 0, witnessed = 0, unheard = 0] =
      fitLogistic(examples);
    weights = { bias, likeness, tied, pointing, witnessed, unheard };
  }
  return weights;
}

/** Of the pairs of a story from a limit on: precision, recall of those that must be found, and F1. */
function figures({ pairs, required }: Paired, weights: PairWeights): (limit: number) => number[] {
  const judged = pairs.map(({ evidence, witnesses, hits }) => ({
    odds: oddsOfPair(evidence, hear(witnesses, weights), weights),
    hits,
  }));
  return (limit) => {
    const told = judged.filter(({ odds }) => odds >= limit);
    const found = new Set(told.flatMap(({ hits }) => hits)).intersection(required).size;
    const precision = told.filter(({ hits }) => hits.length > 0).length / Math.max(1, told.length);
    const recall = found / required.size;
    return [precision, recall, (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall)];
  };
}

const held = stories.map((own) => figures(own, fitPairs(stories.filter((story) => story !== own))));
for (const limit of LIMITS) {
  const all = held.map((of) => of(limit));
  const means = [0, 1, 2].map((k) => all.reduce((sum, one) => sum + (one[k] ?? 0), 0) / all.length);
  console.log(`limit ${limit}: precision, recall, F1`, ...means.map((mean) => mean.toFixed(3)));
}
console.log('PAIRED', fitPairs(stories));
