import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { chanceOf, oddsAlone, oddsInContext } from '../src/story/likeness.ts';
import { contextOf } from '../src/story/likeness-context.ts';
import { type Features, measureBy, vocabularyOf } from '../src/story/likeness-features.ts';
import { batchesOf } from './batches.ts';
import { fitLogistic } from './logistic.ts';

// Fits the weights of src/story/likeness-weights.ts on pairs of sentences, and prints them with cross-validated
// figures: each batch of sentences is scored by weights that were fitted on other batches.
//   node lab/fit-same.ts FILE      {"sentences": [{"text"}], "pairs": [[a, b, 1 for one event or 0]]}

const File = z.object({
  sentences: z.array(z.object({ text: z.string() })),
  pairs: z.array(z.tuple([z.number(), z.number(), z.number()])),
});
const NAMES = ['pieces', 'shared', 'rarest', 'numbers', 'otherNumbers'] as const;
const FOLDS = 10;

/** The sentences of one topic, and the pairs of them that were judged. */
interface Topic {
  readonly size: number;
  readonly features: (i: number, j: number) => Features;
  readonly pairs: readonly (readonly [number, number, boolean])[];
}

const { sentences, pairs } = File.parse(JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')));
const topics = batchesOf(pairs.map(([a, b]) => [a, b] as const)).map((members): Topic => {
  const texts = members.map((member) => sentences[member]?.text ?? '');
  const measure = measureBy(vocabularyOf(texts));
  const profiles = texts.map(measure.profile);
  const index = new Map(members.map((member, i) => [member, i]));
  return {
    size: members.length,
    features: (i, j) =>
      measure.features(profiles[i] ?? measure.profile(''), profiles[j] ?? measure.profile('')),
    pairs: pairs.flatMap(([a, b, same]) => {
      const [i, j] = [index.get(a), index.get(b)];
      return i === undefined || j === undefined ? [] : [[i, j, same === 1] as const];
    }),
  };
});

function fitAlone(of: readonly Topic[]) {
  const [bias = 0, ...slopes] = fitLogistic(
    of.flatMap((t) =>
      t.pairs.map(([i, j, sought]) => {
        const features = t.features(i, j);
        return { values: NAMES.map((name) => features[name]), sought };
      }),
    ),
  );
  const weight = (name: (typeof NAMES)[number]): number => slopes[NAMES.indexOf(name)] ?? 0;
  return {
    bias,
    pieces: weight('pieces'),
    shared: weight('shared'),
    rarest: weight('rarest'),
    numbers: weight('numbers'),
    otherNumbers: weight('otherNumbers'),
  };
}

/** The two odds of each judged pair of a topic, and whether it is one event. */
function scored(topic: Topic, weights: ReturnType<typeof fitAlone>) {
  const alone = (i: number, j: number) => oddsAlone(topic.features(i, j), weights);
  const context = contextOf(topic.size, (i, j) => chanceOf(alone(i, j)));
  return topic.pairs.map(([i, j, sought]) => ({ alone: alone(i, j), context: context(i, j), sought }));
}

function fitInContext(of: readonly Topic[], weights: ReturnType<typeof fitAlone>) {
  const [bias = 0, alone = 0, context = 0] = fitLogistic(
    of.flatMap((topic) =>
      scored(topic, weights).map((p) => ({
        values: [p.alone, p.context],
        sought: p.sought,
      })),
    ),
  );
  return { bias, alone, context };
}

/** Average precision, and the best F1 with the score from which it is reached. */
function figures(ranked: readonly (readonly [number, boolean])[]) {
  const all = ranked.filter(([, sought]) => sought).length;
  let [hits, precision, f1, from] = [0, 0, 0, 0];
  for (const [n, [score, sought]] of [...ranked].sort(([x], [y]) => y - x).entries()) {
    if (sought) precision += ++hits / (n + 1);
    const here = (2 * hits) / (n + 1 + all);
    if (here > f1) [f1, from] = [here, score];
  }
  return { averagePrecision: precision / all, f1, from };
}

const held = Array.from({ length: FOLDS }, (_, fold) => {
  const rest = topics.filter((_, n) => n % FOLDS !== fold);
  const alone = fitAlone(rest);
  const inContext = fitInContext(rest, alone);
  return topics
    .filter((_, n) => n % FOLDS === fold)
    .flatMap((topic) => scored(topic, alone))
    .map((p) => ({ ...p, score: oddsInContext(p.alone, p.context, inContext) }));
}).flat();
const alone = fitAlone(topics);
console.log('alone', figures(held.map((p) => [chanceOf(p.alone), p.sought])));
console.log('in context', figures(held.map((p) => [chanceOf(p.score), p.sought])));
console.log({ ALONE: alone, IN_CONTEXT: fitInContext(topics, alone) });
