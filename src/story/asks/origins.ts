import type { ArticleId } from '../../corpus/article.ts';
import type { SentenceRef, StoryText } from '../story.ts';

/** Two sentences are one text when they share this much of their content words... */
const COPIED = 0.8;
/** ...and have at least so many: short sentences are alike by chance. */
const LONG = 6;

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

const isCopy = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  Math.min(a.size, b.size) >= Math.max(LONG, COPIED * Math.max(a.size, b.size)) &&
  a.intersection(b).size >= COPIED * a.union(b).size;
