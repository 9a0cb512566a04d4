import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { slice } from '../src/corpus/article.ts';
import { readCorpus } from '../src/corpus/read.ts';
import { readArticles } from '../src/extract/read.ts';
import { type Considered, considerIn } from '../src/story/search/consider.ts';
import type { Candidate } from '../src/story/search/evidence.ts';
import { linkStory } from '../src/story/story-text.ts';
import { hasAnchor } from './anchors.ts';

const Questions = z.array(
  z.object({
    q: z.string(),
    answers: z.array(z.object({ source: z.string(), anchor: z.string(), grade: z.number() })),
  }),
);

/** A story, with what was asked about it. */
export interface Annotated {
  readonly questions: readonly Question[];
  /** What search considers for any question. */
  consider(text: string): Considered;
}

/** A question that was put to a story, with what search considers for it. */
export interface Question extends Considered {
  readonly text: string;
  /** Whether any article answers it. */
  readonly answerable: boolean;
  /** How well a candidate answers it: 2 for an answer, 1 for a part of one, 0 for none. */
  grade(candidate: Candidate): number;
}

/**
 * Annotated stories. `directory` has a folder a story, with its articles in `corpus/` and in
 * `gold/search.json` `[{"q", "answers": [{"source", "anchor", "grade"}]}]`: an article's id, a piece of the sentence, 1 or 2.
 */
export async function annotatedIn(directory: string): Promise<Annotated[]> {
  const stories: Annotated[] = [];
  for (const name of (await readdir(directory)).sort()) {
    const { stories: read } = await readCorpus(join(directory, name, 'corpus'));
    const articles = read.flatMap((story) => story.articles);
    const readings = readArticles(articles);
    const consider = considerIn(linkStory(name, articles, readings));
    const gold = Questions.parse(
      JSON.parse(await readFile(join(directory, name, 'gold', 'search.json'), 'utf8')),
    );
    stories.push({
      consider,
      questions: gold.map(({ q, answers }) => ({
        ...consider(q),
        text: q,
        answerable: answers.length > 0,
        grade: (candidate) => {
          const passage = candidate.of[candidate.at];
          if (!passage) return 0;
          const { article, sentence } = passage;
          const told = slice(article, sentence);
          const meant = answers.filter(
            ({ source, anchor }) => source === article.id && hasAnchor(told, anchor),
          );
          return Math.max(0, ...meant.map(({ grade }) => grade));
        },
      })),
    });
  }
  return stories;
}
