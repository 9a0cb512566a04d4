import { compatible } from '../src/story/differences/amounts.ts';
import { type FigureEvidence, figureEvidence, oddsOfFigures } from '../src/story/differences/figure-pairs.ts';
import { measured } from '../src/story/differences/measured.ts';
import { areOfOthers } from '../src/story/differences/others.ts';
import { type Side, sideOf } from '../src/story/differences/side.ts';
import { likenessOf } from '../src/story/likeness-sentences.ts';
import { type AnnotatedStory, annotatedIn } from './annotated.ts';
import { type Example, fitLogistic } from './logistic.ts';

// Fits the weights of src/story/differences/figure-weights.ts on annotated pairs of sentences, and prints them with
// cross-validated figures: the figures of each story are judged by weights that were fitted on the other stories.
//   node lab/fit-figures.ts DIRECTORY…      see annotated.ts

const NAMES = ['pointing', 'likeness'] as const satisfies (keyof FigureEvidence)[];
/** For which limits, in log odds, figures are printed. */
const LIMITS = [-1, -0.5, 0, 0.5, 1];

/** Two figures that cannot both be true of one thing, and whether their sentences are annotated as in conflict. */
interface JudgedFigures {
  readonly evidence: FigureEvidence;
  readonly differ: boolean;
}

function judged({ story, comparisons, holds }: AnnotatedStory): JudgedFigures[] {
  const likeness = likenessOf(story);
  const sidesIn = (source: string): Side[] =>
    story.sources
      .filter(({ id }) => id === source)
      .flatMap(({ articles }) => articles)
      .flatMap((article) =>
        (story.readings.get(article)?.sentences ?? []).flatMap(
          (_, sentence) => sideOf(story, { article, sentence }) ?? [],
        ),
      );
  return comparisons.flatMap(({ a, b, pairs }) => {
    const inB = sidesIn(b);
    return sidesIn(a).flatMap((one) =>
      inB.flatMap((other) => {
        const differ = pairs.some(
          (pair) =>
            pair.relation.includes('differ') &&
            holds(one.ref, pair.a_anchor) &&
            holds(other.ref, pair.b_anchor),
        );
        return measured(one).flatMap((x) =>
          measured(other).flatMap((y): JudgedFigures[] => {
            const evidence = figureEvidence(one, x, other, y, likeness(one.ref, other.ref));
            if (!evidence || compatible(x.amount, y.amount) || areOfOthers(one, x, other, y)) return [];
            return [{ evidence, differ }];
          }),
        );
      }),
    );
  });
}

function fitFigures(stories: readonly (readonly JudgedFigures[])[]) {
  const examples = stories
    .flat()
    .map(
      ({ evidence, differ }): Example => ({ values: NAMES.map((name) => evidence[name]), sought: differ }),
    );
  const [bias = 0, pointing = 0, likeness = 0] = fitLogistic(examples);
  return { bias, pointing, likeness };
}

const stories = (await Promise.all(process.argv.slice(2).map(annotatedIn))).flat().map(judged);
const held = stories.map((own) => ({ own, weights: fitFigures(stories.filter((story) => story !== own)) }));
for (const limit of LIMITS) {
  const told = held.flatMap(({ own, weights }) =>
    own.filter(({ evidence }) => oddsOfFigures(evidence, weights) >= limit),
  );
  const right = told.filter(({ differ }) => differ).length;
  console.log(`limit ${limit}: ${told.length} told, ${right} of them right`);
}
console.log('of', stories.flat().filter(({ differ }) => differ).length, 'OF_ONE_THING', fitFigures(stories));
