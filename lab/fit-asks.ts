import { oddsOfRetold, type RetoldEvidence } from '../src/story/asks/retold.ts';
import { askedPairsIn, type JudgedAsks } from './asked-pairs.ts';
import { fitLogistic } from './logistic.ts';

// Fits the weights of src/story/asks/retold-weights.ts on annotated pairs of asks, and prints them with cross-validated
// figures: the pairs of each story are judged by weights that were fitted on the other stories.
//   node lab/fit-asks.ts DIRECTORY…      see asked-pairs.ts

const NAMES = ['asked', 'told'] as const satisfies (keyof RetoldEvidence)[];
/** For which limits, in log odds, figures are printed. */
const LIMITS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

const stories = (await Promise.all(process.argv.slice(2).map(askedPairsIn))).flat();

function fitAsks(of: readonly (readonly JudgedAsks[])[]) {
  const [bias = 0, asked = 0, told = 0] = fitLogistic(
    of.flat().map(({ evidence, areOne }) => ({
      values: NAMES.map((name) => evidence[name]),
      sought: areOne,
    })),
  );
  return { bias, asked, told };
}

const judged = stories.flatMap((own) => {
  const weights = fitAsks(stories.filter((story) => story !== own));
  return own.map(({ evidence, areOne }) => ({ odds: oddsOfRetold(evidence, weights), areOne }));
});
const sought = judged.filter(({ areOne }) => areOne).length;
console.log(`${judged.length} pairs, ${sought} of them one ask`);
for (const limit of LIMITS) {
  const told = judged.filter(({ odds }) => odds >= limit);
  const right = told.filter(({ areOne }) => areOne).length;
  console.log(
    `limit ${limit}: precision, recall`,
    (right / Math.max(1, told.length)).toFixed(3),
    (right / sought).toFixed(3),
  );
}
console.log('RETOLD', fitAsks(stories));
