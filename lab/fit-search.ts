import { type Grounds, groundsOf } from '../src/story/search/answered.ts';
import type { Considered } from '../src/story/search/consider.ts';
import type { Candidate, Evidence } from '../src/story/search/evidence.ts';
import { ANSWERED, RANKING } from '../src/story/search/weights.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { type Annotated, annotatedIn } from './questions.ts';

// Fits the weights of src/story/search/weights.ts on questions that were put to annotated stories, and prints them with
// cross-validated figures: the questions of each story are judged by weights that were fitted on the other stories.
//   node lab/fit-search.ts DIRECTORY…      see questions.ts
// Of what no article answers there are few questions, all on the topic: so a part of what is asked about another story is put to each.

const EVIDENCE = Object.keys(RANKING) as (keyof Evidence)[];
const GROUNDS = Object.keys(ANSWERED) as (keyof Grounds)[];
/** Pairs of candidates are many and depend on one another; questions are few. */
const RIDGE = { pairs: 100, questions: 3 };
/** For which parts of the answerable questions declined the limit is printed. */
const DECLINED = [0.03, 0.05, 0.08, 0.1, 0.12, 0.15, 0.2];

/** One question in so many about another story, which stands half the list of stories away, is put to each story. */
const FOREIGN = 10;

const stories = (await Promise.all(process.argv.slice(2).map(annotatedIn))).flat();

const evidence = (candidate: Candidate): number[] => EVIDENCE.map((name) => candidate.evidence[name]);
const grounds = ({ asked, wanted, candidates }: Considered): number[] => {
  const found = groundsOf(asked, wanted, candidates);
  return GROUNDS.map((name) => found[name]);
};
const dot = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((sum, weight, k) => sum + weight * (values[k] ?? 0), 0);

/** An answer against each candidate that is none: what they differ in, both ways round. */
function pairsOf(question: Annotated['questions'][number]): Example[] {
  const graded = question.candidates.map((one) => ({ values: evidence(one), grade: question.grade(one) }));
  const wrong = graded.filter(({ grade }) => grade === 0);
  return graded
    .filter(({ grade }) => grade === 2)
    .flatMap((right) =>
      wrong.flatMap((other): Example[] => [
        { values: right.values.map((value, k) => value - (other.values[k] ?? 0)), sought: true },
        { values: right.values.map((value, k) => (other.values[k] ?? 0) - value), sought: false },
      ]),
    );
}

/** Questions about another story, put to this one. */
function foreignTo(story: Annotated): Considered[] {
  const other = stories[(stories.indexOf(story) + Math.floor(stories.length / 2)) % stories.length];
  return (other?.questions ?? []).filter((_, i) => i % FOREIGN === 0).map(({ text }) => story.consider(text));
}
const foreign = new Map(stories.map((story) => [story, foreignTo(story)]));

const fitRanking = (of: readonly Annotated[]): number[] =>
  fitLogistic(
    of.flatMap(({ questions }) => questions.flatMap(pairsOf)),
    RIDGE.pairs,
  ).slice(1);
const fitAnswered = (of: readonly Annotated[]): number[] =>
  fitLogistic(
    of.flatMap((story) => [
      ...story.questions.map((one) => ({ values: grounds(one), sought: one.answerable })),
      ...(foreign.get(story) ?? []).map((one) => ({ values: grounds(one), sought: false })),
    ]),
    RIDGE.questions,
  );

const judged = stories.map((own) => {
  const others = stories.filter((story) => story !== own);
  const [ranking, [, ...answered]] = [fitRanking(others), fitAnswered(others)];
  const sum = (of: Considered): number => dot(answered, grounds(of));
  const strangers = (foreign.get(own) ?? []).map((one) => ({
    answerable: false,
    foreign: true,
    first: false,
    sum: sum(one),
  }));
  const asked = own.questions.map((question) => {
    const [best] = question.candidates
      .map((one) => ({ one, score: dot(ranking, evidence(one)) }))
      .sort((a, b) => b.score - a.score);
    return {
      answerable: question.answerable,
      foreign: false,
      first: best !== undefined && question.grade(best.one) === 2,
      sum: sum(question),
    };
  });
  return [...asked, ...strangers];
});
const all = judged.flat();
const share = <T>(of: readonly T[], fits: (one: T) => boolean): string =>
  (of.filter(fits).length / of.length).toFixed(3);

const told = all.filter(({ answerable }) => answerable);
const untold = all.filter(({ answerable, foreign }) => !answerable && !foreign);
const strange = all.filter(({ foreign }) => foreign);
console.log(`${stories.length} stories, ${told.length} questions, and ${untold.length} without an answer`);
console.log(
  'first right',
  share(told, ({ first }) => first),
);
const sums = told.map((one) => one.sum).sort((a, b) => a - b);
for (const part of DECLINED) {
  const limit = sums[Math.floor(part * sums.length)] ?? 0;
  const declined = [told, untold, strange].map((of) => share(of, ({ sum }) => sum < limit));
  console.log(
    `limit ${limit.toFixed(2)}: declined ${declined.join(', ')} (answerable, without an answer, about another story)`,
  );
}
const rounded = (names: readonly string[], weights: readonly number[]) =>
  Object.fromEntries(names.map((name, k) => [name, Number((weights[k] ?? 0).toFixed(2))]));
console.log('RANKING', rounded(EVIDENCE, fitRanking(stories)));
console.log('ANSWERED', rounded(GROUNDS, fitAnswered(stories).slice(1)));
