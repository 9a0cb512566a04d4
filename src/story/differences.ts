import type { DifferingPair, Pair } from './align.ts';
import type { StoryText } from './story.ts';

/** In what an aligned pair disagrees, and the words of each side that do; null when it does not. */
export function differenceOf(
  _story: StoryText,
  _pair: Pair,
): Pick<DifferingPair, 'difference' | 'aWords' | 'bWords' | 'rule'> | null {
  return null;
}
