import { between } from './between.ts';
import { candidates, nearest } from './candidates.ts';
import { slotsOf } from './differences/slots.ts';
import { logOdds } from './likeness.ts';
import { likenessOf } from './likeness-sentences.ts';
import type { Pair } from './pair.ts';
import type { PairEvidence } from './pair-evidence.ts';
import { pointing } from './pointing.ts';
import { type Statement, statementsOf } from './statements.ts';
import { articlesOf, type StoryText } from './story-text.ts';
import { askTiesOf, dayTiesOf, disputesOf, type Told } from './ties.ts';

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
 * The pairs of statements of two sources that may tell one fact, in the order of the sources, with indexes into what
 * `statementsOf` gives. Throws a RangeError for a source that the story does not have.
 * An index of shared words proposes them: the cost is the words of both sources and the matches between them.
 */
export const considerPairs = between((story: StoryText & Told, a, b): readonly Considered[] => {
  const [asks, days] = [askTiesOf(story), dayTiesOf(story)];
  const articles = articlesOf(story);
  const likely = likelyPairs(story, statementsOf(story, a), statementsOf(story, b));
  return nearest(likely, COUNTERPARTS).map((pair): Considered => {
    const [x, y] = [articles.get(pair.a.article), articles.get(pair.b.article)];
    const oneAsk = !asks(pair.a).isDisjointFrom(asks(pair.b));
    const oneDay = pair.score >= DATED && !days(pair.a).isDisjointFrom(days(pair.b));
    const evidence = {
      likeness: logOdds(pair.score),
      tied: oneAsk || oneDay ? 1 : 0,
      pointing: x && y ? pointing(x, pair.a.sentence, y, pair.b.sentence) : 0,
    };
    return { ...pair, evidence };
  });
});

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
