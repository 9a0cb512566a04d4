import { candidates, nearest } from './candidates.ts';
import { slotsOf } from './differences/slots.ts';
import { logOdds, type Weights } from './likeness.ts';
import { likenessOf } from './likeness-sentences.ts';
import type { Pair } from './pair.ts';
import { PAIRED } from './pair-weights.ts';
import { pointing } from './pointing.ts';
import type { Statement } from './statements.ts';
import { articlesOf, type StoryText } from './story-text.ts';
import { askTiesOf, dayTiesOf, disputesOf, type Told } from './ties.ts';

/** What speaks for two sentences telling one fact, each named for what it measures. */
export interface PairEvidence {
  /** How likely it is by what they have in common, as log odds. */
  readonly likeness: number;
  /** 1 if the story has found both to tell one ask or one event of a day. */
  readonly tied: number;
  /** How much their words point at each other: see `pointing`. */
  readonly pointing: number;
}

/** A pair of statements of two sources that may tell one fact: their indexes, and what speaks for it. */
export interface Considered extends Pair {
  readonly i: number;
  readonly j: number;
  readonly evidence: PairEvidence;
}

/**
 * Pairs less likely than this, 0 to 1, are looked at only if they are about one ask or another thing that rules compare.
 * It is low: where a difference is proven between two sentences, the proof itself ties them together.
 */
const LIKELY = 0.1;
/** An event of a day ties two sentences that are as likely as this: less alike, they tell other things and mention the day. */
const DATED = 0.3;
/** So many counterparts of a sentence are looked at, the likest: enough for two articles, and outlets have hundreds. */
const COUNTERPARTS = 10;

/**
 * The pairs of statements of two sources that may tell one fact, in the order of the sources.
 * An index of shared words proposes them: the cost is the words of both sources and the matches between them.
 */
export function considerPairs(
  story: StoryText & Told,
  from: readonly Statement[],
  to: readonly Statement[],
): Considered[] {
  const [asks, days] = [askTiesOf(story), dayTiesOf(story)];
  const articles = articlesOf(story);
  return nearest(likelyPairs(story, from, to), COUNTERPARTS).map((pair): Considered => {
    const { a, b, score } = pair;
    const [x, y] = [articles.get(a.article), articles.get(b.article)];
    const oneAsk = !asks(a).isDisjointFrom(asks(b));
    const oneDay = score >= DATED && !days(a).isDisjointFrom(days(b));
    const evidence = {
      likeness: logOdds(score),
      tied: oneAsk || oneDay ? 1 : 0,
      pointing: x && y ? pointing(x, a.sentence, y, b.sentence) : 0,
    };
    return { ...pair, evidence };
  });
}

/** The logarithm of the odds that two sentences tell one fact. */
export const oddsOfPair = (evidence: PairEvidence, weights: Weights<keyof PairEvidence> = PAIRED): number =>
  weights.bias +
  weights.likeness * evidence.likeness +
  weights.tied * evidence.tied +
  weights.pointing * evidence.pointing;

/** The pairs alike enough, or about one thing that rules compare, with the indexes of their sentences. */
function likelyPairs(story: StoryText & Told, from: readonly Statement[], to: readonly Statement[]) {
  const likeness = likenessOf(story);
  const disputes = disputesOf(story);
  const slotsIn = (list: readonly Statement[]) =>
    list.map(({ ref }) => disputes(ref).union(slotsOf(story, ref)));
  const [ofA, ofB] = [slotsIn(from), slotsIn(to)];
  const features = (list: readonly Statement[], slots: readonly ReadonlySet<string>[]) =>
    list.map(({ stems }, i) => [...stems, ...(slots[i] ?? [])]);
  return [...candidates(features(from, ofA), features(to, ofB))].flatMap(([i, j]) => {
    const [x, y] = [from[i], to[j]];
    if (!x || !y) return [];
    const score = likeness(x.ref, y.ref);
    const related = !(ofA[i] ?? new Set()).isDisjointFrom(ofB[j] ?? new Set());
    return score < LIKELY && !related ? [] : [{ i, j, a: x.ref, b: y.ref, score }];
  });
}
