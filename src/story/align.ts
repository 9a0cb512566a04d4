import { apartIn } from './apart.ts';
import { considerPairs } from './considered.ts';
import { differenceOf } from './differences.ts';
import type { DifferingPair, Pair } from './pair.ts';
import { oddsOfPair } from './pair-evidence.ts';
import type { SourceId } from './sources.ts';
import { type Statement, statementsOf } from './statements.ts';
import type { SentenceRef, StoryText } from './story-text.ts';
import { type Told, tiesOf } from './ties.ts';
import { hear, witnessesIn } from './witnesses.ts';

/** What two sources share, where they differ, and what only one of them has. */
export interface Alignment {
  readonly agree: readonly Pair[];
  readonly differ: readonly DifferingPair[];
  readonly onlyA: readonly SentenceRef[];
  readonly onlyB: readonly SentenceRef[];
}

/** What the best witness says. */
const SURE = { witnessed: 1, unheard: 0 };
/** Below this, a sentence has no counterpart. Above, and not paired, nobody can say: it is in no list. */
const UNLIKE = 0.6;

/**
 * Align two different sources of a story. Throws a RangeError for a source that the story does not have.
 * An index of shared words proposes the pairs: the cost is the words of both sources and the matches between them.
 */
export function alignSources(story: StoryText & Told, a: SourceId, b: SourceId): Alignment {
  const [from, to] = [statementsOf(story, a), statementsOf(story, b)];
  const witnesses = witnessesIn(story, a, b);
  const [bestA, bestB] = [from.map(() => 0), to.map(() => 0)];
  const apart = apartIn(story);
  const agree: Pair[] = [];
  const differ: DifferingPair[] = [];
  for (const { i, j, evidence, ...pair } of considerPairs(story, a, b)) {
    // Most pairs need no hearing: no witness could make them likely.
    const same = oddsOfPair(evidence, SURE) > 0 && oddsOfPair(evidence, hear(witnesses(pair))) > 0;
    const difference = differenceOf(story, pair);
    if (difference) differ.push({ ...pair, ...difference });
    else if (same && !apart(pair.a, pair.b)) agree.push(pair);
    const likely = difference || same ? 1 : pair.score;
    bestA[i] = Math.max(bestA[i] ?? 0, likely);
    bestB[j] = Math.max(bestB[j] ?? 0, likely);
  }
  const ties = tiesOf(story);
  const alone = (list: readonly Statement[], best: readonly number[], others: readonly Statement[]) => {
    const tied = new Set(others.flatMap((of) => [...ties(of.ref)]));
    return list
      .filter(({ news }, i) => news && (best[i] ?? 0) < UNLIKE)
      .filter(({ ref }) => tied.isDisjointFrom(ties(ref)))
      .map(({ ref }) => ref);
  };
  return { agree, differ, onlyA: alone(from, bestA, to), onlyB: alone(to, bestB, from) };
}
