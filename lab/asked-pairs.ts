import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { slice } from '../src/corpus/article.ts';
import { readCorpus } from '../src/corpus/read.ts';
import { readArticles } from '../src/extract/read.ts';
import { DEADLINE } from '../src/story/asks/collect.ts';
import { seen } from '../src/story/asks/fit.ts';
import { membersOf } from '../src/story/asks/members.ts';
import { ALIKE_AT_ALL, evidenceOf, mayBeRetold, type RetoldEvidence } from '../src/story/asks/retold.ts';
import type { StoryAsk } from '../src/story/asks/story-ask.ts';
import { linkStory } from '../src/story/story-text.ts';
import { hasAnchor } from './anchors.ts';

const Gold = z.array(
  z.object({ source: z.string(), anchor: z.string(), kind: z.string(), topic: z.string() }),
);

/** Two asks of two articles that likeness decides about, and whether they were annotated as one. */
export interface JudgedAsks {
  readonly evidence: RetoldEvidence;
  readonly areOne: boolean;
}

/**
 * The pairs of asks of annotated stories, those of a story together. `directory` has a folder a story, with its articles in
 * `corpus/` and in `gold/demands.json` `[{"source", "anchor", "kind", "topic"}]`: the id of an article, a piece of a sentence
 * that asks, and what all asks have in common that are one.
 */
export async function askedPairsIn(directory: string): Promise<JudgedAsks[][]> {
  const stories: JudgedAsks[][] = [];
  for (const name of (await readdir(directory)).sort()) {
    const { stories: read } = await readCorpus(join(directory, name, 'corpus'));
    const articles = read.flatMap((story) => story.articles);
    const byId = new Map(articles.map((article) => [article.id, article]));
    const gold = Gold.parse(
      JSON.parse(await readFile(join(directory, name, 'gold', 'demands.json'), 'utf8')),
    );
    const topicsOf = ({ article, sentence, kind }: StoryAsk): Set<string> => {
      const of = byId.get(article);
      const range = of?.sentences[sentence];
      const text = of && range ? slice(of, range) : '';
      const here = gold.filter(({ source, anchor }) => source === article && hasAnchor(text, anchor));
      const alike = here.filter((one) => one.kind === kind);
      return new Set((alike.length > 0 ? alike : here).map(({ topic }) => topic));
    };
    const asks = membersOf(linkStory(name, articles, readArticles(articles)))
      .all.filter(({ ask }) => ask.rule !== DEADLINE)
      .map((member) => ({ ...seen(member), topics: topicsOf(member.ask) }))
      .filter(({ topics }) => topics.size > 0);
    stories.push(
      asks.flatMap((x, i) =>
        asks
          .slice(i + 1)
          .filter((y) => mayBeRetold(x, y))
          .map((y) => ({ evidence: evidenceOf(x, y), areOne: !x.topics.isDisjointFrom(y.topics) }))
          .filter(({ evidence }) => evidence.asked >= ALIKE_AT_ALL),
      ),
    );
  }
  return stories;
}
