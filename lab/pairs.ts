import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { slice } from '../src/corpus/article.ts';
import { readCorpus } from '../src/corpus/read.ts';
import { readArticles } from '../src/extract/read.ts';
import { considerPairs, type PairEvidence } from '../src/story/considered.ts';
import { statementsOf } from '../src/story/statements.ts';
import { buildStory } from '../src/story/story.ts';
import type { SentenceRef } from '../src/story/story-text.ts';

const Gold = z.array(
  z.object({
    a: z.string(),
    b: z.string(),
    pairs: z.array(
      z.object({ a_anchor: z.string(), b_anchor: z.string(), optional: z.boolean().optional() }),
    ),
  }),
);

/** A pair of sentences that comparing considers, and which of the annotated pairs of its story it is, by their numbers. */
interface JudgedPair {
  readonly evidence: PairEvidence;
  readonly hits: readonly number[];
}

/** A story with the pairs that were annotated in it. */
export interface Paired {
  readonly pairs: readonly JudgedPair[];
  /** The numbers of the annotated pairs that must be found; others may be. */
  readonly required: ReadonlySet<number>;
}

/**
 * Annotated stories. `directory` has a folder a story, with its articles in `corpus/` and in
 * `gold/compare.json` `[{"a", "b", "pairs": [{"a_anchor", "b_anchor", "optional"?}]}]`: the ids of two articles, and pieces of
 * the sentences that tell one fact.
 */
export async function pairedIn(directory: string): Promise<Paired[]> {
  const stories: Paired[] = [];
  for (const name of (await readdir(directory)).sort()) {
    const { stories: read } = await readCorpus(join(directory, name, 'corpus'));
    const articles = read.flatMap((story) => story.articles);
    const story = buildStory(name, articles, readArticles(articles));
    const byId = new Map(articles.map((article) => [article.id, article]));
    const holds = ({ article, sentence }: SentenceRef, anchor: string): boolean => {
      const of = byId.get(article);
      const range = of?.sentences[sentence];
      return of !== undefined && range !== undefined && plain(slice(of, range)).includes(plain(anchor));
    };
    const gold = Gold.parse(
      JSON.parse(await readFile(join(directory, name, 'gold', 'compare.json'), 'utf8')),
    );
    let count = 0;
    const numbered = gold.map(({ a, b, pairs }) => ({
      a,
      b,
      pairs: pairs.map((pair) => ({ ...pair, number: count++ })),
    }));
    stories.push({
      pairs: numbered.flatMap(({ a, b, pairs }) =>
        considerPairs(story, statementsOf(story, a), statementsOf(story, b)).map((pair) => ({
          evidence: pair.evidence,
          hits: pairs
            .filter((of) => holds(pair.a, of.a_anchor) && holds(pair.b, of.b_anchor))
            .map(({ number }) => number),
        })),
      ),
      required: new Set(
        numbered.flatMap(({ pairs }) =>
          pairs.filter(({ optional }) => !optional).map(({ number }) => number),
        ),
      ),
    });
  }
  return stories;
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
