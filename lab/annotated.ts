import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { slice } from '../src/corpus/article.ts';
import { readCorpus } from '../src/corpus/read.ts';
import { readArticles } from '../src/extract/read.ts';
import { buildStory, type Story } from '../src/story/story.ts';
import type { SentenceRef } from '../src/story/story-text.ts';
import { hasAnchor } from './anchors.ts';

const Comparison = z.object({
  a: z.string(),
  b: z.string(),
  pairs: z.array(
    z.object({
      a_anchor: z.string(),
      b_anchor: z.string(),
      relation: z.string(),
      optional: z.boolean().optional(),
    }),
  ),
});

/** Two articles by their ids, with pieces of the sentences of each that tell one fact, and whether they agree or differ. */
type Comparison = z.infer<typeof Comparison>;

/** A story whose comparisons were annotated. */
export interface AnnotatedStory {
  readonly story: Story;
  readonly comparisons: readonly Comparison[];
  /** Whether a sentence is the one that a piece of it picks out. */
  holds(ref: SentenceRef, anchor: string): boolean;
}

/** Annotated stories. `directory` has a folder a story, with its articles in `corpus/` and comparisons in `gold/compare.json`. */
export async function annotatedIn(directory: string): Promise<AnnotatedStory[]> {
  const stories: AnnotatedStory[] = [];
  for (const name of (await readdir(directory)).sort()) {
    const { stories: read } = await readCorpus(join(directory, name, 'corpus'));
    const articles = read.flatMap((story) => story.articles);
    const byId = new Map(articles.map((article) => [article.id, article]));
    const gold = await readFile(join(directory, name, 'gold', 'compare.json'), 'utf8');
    stories.push({
      story: buildStory(name, articles, readArticles(articles)),
      comparisons: z.array(Comparison).parse(JSON.parse(gold)),
      holds({ article, sentence }, anchor) {
        const of = byId.get(article);
        const range = of?.sentences[sentence];
        return of !== undefined && range !== undefined && hasAnchor(slice(of, range), anchor);
      },
    });
  }
  return stories;
}
