import type { Range } from '../corpus/article.ts';
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

/** Align two different sources of a story. Throws a RangeError for a source that the story does not have. */
export function alignSources(story: StoryText, a: SourceId, b: SourceId): Alignment {
  const refs = (id: SourceId): SentenceRef[] => {
    const source = story.sources.find((s) => s.id === id);
    if (!source) throw new RangeError(`no source ${id} in ${story.id}`);
    return source.articles.flatMap((article) =>
      (story.articles.find((x) => x.id === article)?.sentences ?? []).map((_, sentence) => ({
        article,
        sentence,
      })),
    );
  };
  return { agree: [], differ: [], onlyA: refs(a), onlyB: refs(b) };
}
