import { slice } from '../corpus/article.ts';
import { contextOf, type Likenesses } from './likeness-context.ts';
import { type Features, measureBy, type Profile } from './likeness-features.ts';
import { ALONE, IN_CONTEXT } from './likeness-weights.ts';
import type { SentenceRef, StoryText } from './story.ts';

/** A weight for each named value, and what is added to their sum. */
export type Weights<Name extends string> = Readonly<Record<Name | 'bias', number>>;

/** The chance, 0 to 1, that a logistic regression with these weights gives. */
export const chance = (bias: number, weighted: readonly number[]): number =>
  1 / (1 + Math.exp(-weighted.reduce((sum, value) => sum + value, bias)));

/** The chance that two passages report one event, by what they have in common. */
export const chanceAlone = (f: Features, w: Weights<keyof Features> = ALONE): number =>
  chance(w.bias, [
    w.stems * f.stems,
    w.pieces * f.pieces,
    w.shared * f.shared,
    w.rarest * f.rarest,
    w.numbers * f.numbers,
    w.otherNumbers * f.otherNumbers,
    w.shortest * f.shortest,
  ]);

/** The same, when also what else is like them is known: `alone` from 0 to 1, `context` from -1 to 1. */
export const chanceInContext = (
  alone: number,
  context: number,
  w: Weights<'alone' | 'context'> = IN_CONTEXT,
): number => chance(w.bias, [w.alone * Math.log(alone / (1 - alone)), w.context * context]);

/**
 * How likely two of some passages are to report one event, 0 to 1, by their indexes.
 * All pairs are compared: for the few hundred passages of a neighbourhood.
 */
export function likenessAmong(passages: readonly string[]): Likenesses {
  const measure = measureBy(passages);
  const profiles = passages.map(measure.profile);
  const alone: Likenesses = (i, j) => {
    const [a, b] = [profiles[i], profiles[j]];
    return a && b ? chanceAlone(measure.features(a, b)) : 0;
  };
  const context = contextOf(passages.length, alone);
  return (i, j) => chanceInContext(alone(i, j), context(i, j));
}

/** How alike the sentences of one story are, 0 to 1. */
export interface Likeness {
  ofSentences(a: SentenceRef, b: SentenceRef): number;
}

const kept = new WeakMap<StoryText['readings'], Likeness>();

/** How alike the passages of a story are. Built when first asked for, then kept as long as the story's readings. */
export function likenessOf(story: StoryText): Likeness {
  const known = kept.get(story.readings);
  if (known) return known;
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const measure = measureBy(
    story.articles.flatMap((article) => article.sentences.map((s) => slice(article, s))),
  );
  const profiles = new Map<string, Profile>();
  const profile = ({ article, sentence }: SentenceRef): Profile => {
    const key = `${article}\n${sentence}`;
    let known = profiles.get(key);
    if (!known) {
      const of = articles.get(article);
      const range = of?.sentences[sentence];
      if (!of || !range) throw new RangeError(`no sentence ${sentence} in ${article} of ${story.id}`);
      known = measure.profile(slice(of, range));
      profiles.set(key, known);
    }
    return known;
  };
  const likeness: Likeness = {
    ofSentences: (a, b) => chanceAlone(measure.features(profile(a), profile(b))),
  };
  kept.set(story.readings, likeness);
  return likeness;
}
