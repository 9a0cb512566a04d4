import type { Range } from '../corpus/article.ts';
import { candidates } from './candidates.ts';
import { differenceOf } from './differences.ts';
import { likenessOf } from './likeness.ts';
import type { SourceId } from './sources.ts';
import type { SentenceRef, StoryText } from './story.ts';

/** Why two sentences about one fact count as different. */
export type Difference =
  | 'figure'
  | 'date'
  | 'party'
  | 'place'
  | 'scope'
  | 'polarity'
  | 'attribution'
  | 'changed';

/** Two sentences that report one fact, and how alike they are (0 to 1). */
export interface Pair {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  readonly score: number;
}

/** A pair that disagrees: in what, and the words of each side that do (in bold when shown). */
export interface DifferingPair extends Pair {
  readonly difference: Difference;
  readonly aWords: Range;
  readonly bWords: Range;
  readonly rule: string;
}

/** What two sources share, where they differ, and what only one of them has. */
export interface Alignment {
  readonly agree: readonly Pair[];
  readonly differ: readonly DifferingPair[];
  readonly onlyA: readonly SentenceRef[];
  readonly onlyB: readonly SentenceRef[];
}

/** A pair is told when it is this alike at least... */
const ALIKE = 0.66;
/** ...and nearly as alike as the best that either of its sentences has. */
const NEAR_BEST = 0.75;
/** Below this, a sentence has no counterpart. Between, nobody can say: it is in no list. */
const UNLIKE = 0.52;

/**
 * Align two different sources of a story. Throws a RangeError for a source that the story does not have.
 * An index of shared words proposes the pairs: the cost is the words of both sources and the matches between them.
 */
export function alignSources(story: StoryText, a: SourceId, b: SourceId): Alignment {
  const [from, to] = [sentencesOf(story, a), sentencesOf(story, b)];
  const { ofSentences } = likenessOf(story);
  const stems = (ref: SentenceRef) => story.readings.get(ref.article)?.sentences[ref.sentence]?.stems ?? [];
  const bestA = from.map(() => 0);
  const bestB = to.map(() => 0);
  const pairs: (Pair & { readonly i: number; readonly j: number })[] = [];
  for (const [i, others] of candidates(from.map(stems), to.map(stems)).entries()) {
    for (const j of others) {
      const [x, y] = [from[i], to[j]];
      if (!x || !y) continue;
      const score = ofSentences(x, y);
      pairs.push({ a: x, b: y, score, i, j });
      bestA[i] = Math.max(bestA[i] ?? 0, score);
      bestB[j] = Math.max(bestB[j] ?? 0, score);
    }
  }
  const agree: Pair[] = [];
  const differ: DifferingPair[] = [];
  for (const { i, j, ...pair } of pairs) {
    const best = Math.max(bestA[i] ?? 0, bestB[j] ?? 0);
    if (pair.score < ALIKE || pair.score < NEAR_BEST * best) continue;
    const difference = differenceOf(story, pair);
    if (difference) differ.push({ ...pair, ...difference });
    else agree.push(pair);
  }
  return {
    agree,
    differ,
    onlyA: from.filter((_, i) => (bestA[i] ?? 0) < UNLIKE),
    onlyB: to.filter((_, j) => (bestB[j] ?? 0) < UNLIKE),
  };
}

function sentencesOf(story: StoryText, id: SourceId): SentenceRef[] {
  const source = story.sources.find((s) => s.id === id);
  if (!source) throw new RangeError(`no source ${id} in ${story.id}`);
  return source.articles.flatMap((article) =>
    (story.readings.get(article)?.sentences ?? []).map((_, sentence) => ({ article, sentence })),
  );
}
