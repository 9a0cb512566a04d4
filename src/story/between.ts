import { once } from './once.ts';
import type { SourceId } from './sources.ts';
import type { StoryText } from './story-text.ts';

/** In a story of at most so many articles all are compared with all, more than once. */
const SMALL = 8;

/** A function of two sources that is worked out once for each two of a small story, and every time for those of a large one. */
export function between<S extends StoryText, V>(
  find: (story: S, a: SourceId, b: SourceId) => V,
): (story: S, a: SourceId, b: SourceId) => V {
  const keptOf = once((_: S) => new Map<string, { readonly found: V }>());
  return (story, a, b) => {
    if (story.articles.length > SMALL) return find(story, a, b);
    const kept = keptOf(story);
    const key = `${a}\n${b}`;
    const result = kept.get(key) ?? { found: find(story, a, b) };
    kept.set(key, result);
    return result.found;
  };
}
