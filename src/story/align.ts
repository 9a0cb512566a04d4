import { apartIn } from './apart.ts';
import { candidates, nearest } from './candidates.ts';
import { slotsOf } from './differences/slots.ts';
import { differenceOf } from './differences.ts';
import { logOdds } from './likeness.ts';
import { likenessOf } from './likeness-sentences.ts';
import type { DifferingPair, Pair } from './pair.ts';
import type { SourceId } from './sources.ts';
import { type Statement, statementsOf } from './statements.ts';
import type { SentenceRef, StoryText } from './story-text.ts';
import { disputesOf, type Told, tiesOf } from './ties.ts';

/** What two sources share, where they differ, and what only one of them has. */
export interface Alignment {
  readonly agree: readonly Pair[];
  readonly differ: readonly DifferingPair[];
  readonly onlyA: readonly SentenceRef[];
  readonly onlyB: readonly SentenceRef[];
}

/** From this chance on, two sentences are told as one fact, unless one of them has a far better counterpart. */
const SAME = 0.73;
/** Enough where neither sentence has a clearly better counterpart. */
const SAME_FOR_BOTH = 0.69;
/** Enough where a difference is proven between them: the proof itself ties them together. */
const SAME_BUT_DIFFERENT = 0.1;
/** Enough where the story has found both to tell the same ask or the same dated event. */
const SAME_BY_TIE = 0.3;
/** So many counterparts of a sentence are looked at, the likest: enough for two articles, and outlets have hundreds. */
const COUNTERPARTS = 10;
/** How far behind the best counterpart of a sentence another one may be, in log odds. */
const BEHIND = { hardly: 0.5, much: 2 };
/** Below this, a sentence has no counterpart. Above, and not paired, nobody can say: it is in no list. */
const UNLIKE = 0.6;

/**
 * Align two different sources of a story. Throws a RangeError for a source that the story does not have.
 * An index of shared words proposes the pairs: the cost is the words of both sources and the matches between them.
 */
export function alignSources(story: StoryText & Told, a: SourceId, b: SourceId): Alignment {
  const [from, to] = [statementsOf(story, a), statementsOf(story, b)];
  const scored = nearest(scoredPairs(story, from, to), COUNTERPARTS);
  const [bestA, bestB] = [from.map(() => 0), to.map(() => 0)];
  for (const { i, j, score } of scored) {
    bestA[i] = Math.max(bestA[i] ?? 0, score);
    bestB[j] = Math.max(bestB[j] ?? 0, score);
  }
  const ties = tiesOf(story);
  const apart = apartIn(story);
  const agree: Pair[] = [];
  const differ: DifferingPair[] = [];
  const paired = new Set<SentenceRef>();
  for (const { i, j, ...pair } of scored) {
    const [x, y] = [bestA[i] ?? 0, bestB[j] ?? 0].map((best) => logOdds(best) - logOdds(pair.score));
    const [nearer, farther] = [Math.min(x ?? 0, y ?? 0), Math.max(x ?? 0, y ?? 0)];
    const same =
      (pair.score >= SAME && nearer <= BEHIND.much) ||
      (pair.score >= SAME_FOR_BOTH && farther <= BEHIND.hardly) ||
      (pair.score >= SAME_BY_TIE && !ties(pair.a).isDisjointFrom(ties(pair.b)));
    const difference = differenceOf(story, pair);
    if (difference) differ.push({ ...pair, ...difference });
    else if (same && !apart(pair.a, pair.b)) agree.push(pair);
    if (difference || same) paired.add(pair.a).add(pair.b);
  }
  const alone = (list: readonly Statement[], best: readonly number[], others: readonly Statement[]) => {
    const tied = new Set(others.flatMap((of) => [...ties(of.ref)]));
    return list
      .filter(({ ref, news }, i) => news && (best[i] ?? 0) < UNLIKE && !paired.has(ref))
      .filter(({ ref }) => tied.isDisjointFrom(ties(ref)))
      .map(({ ref }) => ref);
  };
  return { agree, differ, onlyA: alone(from, bestA, to), onlyB: alone(to, bestB, from) };
}

/** The pairs alike enough to be looked at, or about one ask or another thing that rules compare, with the indexes of their sentences, in the order of the sources. */
function scoredPairs(story: StoryText & Told, from: readonly Statement[], to: readonly Statement[]) {
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
    return score < SAME_BUT_DIFFERENT && !related ? [] : [{ i, j, a: x.ref, b: y.ref, score }];
  });
}
