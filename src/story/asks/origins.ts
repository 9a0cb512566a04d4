import type { ArticleId } from '../../corpus/article.ts';
import type { SentenceRef, StoryText } from '../story-text.ts';

/** Two sentences are one text when they share this much of their content words... */
const COPIED = 0.8;
/** ...and have at least so many: short sentences are alike by chance. */
const LONG = 6;
const ROUNDING = 1e-9;

/** How many independent articles some sentences come from: a sentence copied from another article adds none. */
export function countOrigins(story: StoryText, refs: readonly SentenceRef[]): number {
  const told: { article: ArticleId; stems: ReadonlySet<string> }[] = [];
  const origins = new Set<ArticleId>();
  for (const { article, sentence } of refs) {
    const stems = new Set(story.readings.get(article)?.sentences[sentence]?.stems);
    if (told.some((other) => other.article !== article && isCopy(stems, other.stems))) continue;
    origins.add(article);
    told.push({ article, stems });
  }
  return origins.size;
}

function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < Math.max(LONG, COPIED * Math.max(a.size, b.size))) return false;
  // Of a big group all pairs are compared: most are known to be different after a few words.
  let missing = a.size - neededOf(a.size, b.size);
  for (const stem of a) if (!b.has(stem) && missing-- <= 0) return false;
  return true;
}

/** How many words two sets of some sizes must have in common, for these to be enough of all their words. */
const neededOf = (a: number, b: number): number => Math.ceil((COPIED * (a + b)) / (1 + COPIED) - ROUNDING);
