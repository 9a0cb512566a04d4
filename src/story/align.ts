import { apartIn } from './apart.ts';
import { coverage } from './article-words.ts';
import { considerPairs } from './considered.ts';
import { differenceOf } from './differences.ts';
import type { DifferingPair, Pair } from './pair.ts';
import { oddsOfPair } from './pair-evidence.ts';
import type { SourceId } from './sources.ts';
import { type Statement, statementsOf } from './statements.ts';
import { articlesOf, type SentenceRef, type StoryText } from './story-text.ts';
import { type Told, tiesOf } from './ties.ts';
import { hear, witnessesIn } from './witnesses.ts';

/** What two sources share, where they differ, and what only one of them has. */
export interface Alignment {
  readonly agree: readonly Pair[];
  readonly differ: readonly DifferingPair[];
  readonly onlyA: readonly SentenceRef[];
  readonly onlyB: readonly SentenceRef[];
}

/**
 * A sentence is told by one source only if no sentence of the other is likelier than this to tell the same, as log odds, and
 * for each that could, less by `COVERED` if all its words stand somewhere in that one's article: what is told there in other
 * words seldom brings none of its own. What is above, and not paired, is in no list, as nobody can say.
 */
const ALONE = 0.14;
const COVERED = 2;

/**
 * Align two different sources of a story. Throws a RangeError for a source that the story does not have.
 * An index of shared words proposes the pairs: the cost is the words of both sources and the matches between them.
 */
export function alignSources(story: StoryText & Told, a: SourceId, b: SourceId): Alignment {
  const witnesses = witnessesIn(story, a, b);
  const articles = articlesOf(story);
  const apart = apartIn(story);
  const agree: Pair[] = [];
  const differ: DifferingPair[] = [];
  const [toldA, toldB] = [new Set<number>(), new Set<number>()];
  const mayTell = (odds: number, of: SentenceRef, other: SentenceRef): boolean => {
    const [x, y] = [articles.get(of.article), articles.get(other.article)];
    return x !== undefined && y !== undefined && odds + COVERED * coverage(x, of.sentence, y) >= ALONE;
  };
  for (const { i, j, evidence, ...pair } of considerPairs(story, a, b)) {
    const odds = oddsOfPair(evidence, hear(witnesses(pair)));
    const difference = differenceOf(story, pair);
    if (difference) differ.push({ ...pair, ...difference });
    else if (odds > 0 && !apart(pair.a, pair.b)) agree.push(pair);
    if (difference || odds > 0 || mayTell(odds, pair.a, pair.b)) toldA.add(i);
    if (difference || odds > 0 || mayTell(odds, pair.b, pair.a)) toldB.add(j);
  }
  const ties = tiesOf(story);
  const [from, to] = [statementsOf(story, a), statementsOf(story, b)];
  const alone = (list: readonly Statement[], told: ReadonlySet<number>, others: readonly Statement[]) => {
    const tied = new Set(others.flatMap((of) => [...ties(of.ref)]));
    return list
      .filter(({ ref, news }, i) => news && !told.has(i) && tied.isDisjointFrom(ties(ref)))
      .map(({ ref }) => ref);
  };
  return { agree, differ, onlyA: alone(from, toldA, to), onlyB: alone(to, toldB, from) };
}
