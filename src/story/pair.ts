import type { Range } from '../corpus/article.ts';
import type { SentenceRef } from './story-text.ts';

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
