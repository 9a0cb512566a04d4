import { readCorpus } from '../src/corpus/read.ts';
import { findAsks } from '../src/extract/asks/asks.ts';
import { findDates } from '../src/extract/dates/dates.ts';
import { findFigures } from '../src/extract/figures/figures.ts';
import { findOrigins } from '../src/extract/origins.ts';
import { findParties } from '../src/extract/parties/parties.ts';
import { readArticles } from '../src/extract/read.ts';
import { tokenize } from '../src/extract/tokens.ts';
import { buildStory } from '../src/story/story.ts';

/** How many sentences a part reads in a second of one core. */
export interface Rate {
  readonly name: string;
  readonly sentences: number;
}

/** Milliseconds that this thread has been at work: what other processes do meanwhile does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The rates of every extractor and of the whole chain, files to story, over a corpus; the second of two runs counts. */
export async function readingRates(dir: string): Promise<Rate[]> {
  const { stories } = await readCorpus(dir);
  const articles = stories.flatMap((story) => story.articles);
  const count = articles.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const words = articles.map(({ text, sentences }) => sentences.map((of) => tokenize(text, of)));
  const parties = articles.map((article, i) => findParties(article, words[i] ?? []));
  const empty = { parties: [], mentions: [] };
  const parts: Readonly<Record<string, () => unknown>> = {
    tokens: () => articles.map(({ text, sentences }) => sentences.map((of) => tokenize(text, of))),
    dates: () => articles.map((article, i) => findDates(article, words[i] ?? [])),
    parties: () => articles.map((article, i) => findParties(article, words[i] ?? [])),
    asks: () => articles.map((article, i) => findAsks(article, words[i] ?? [], parties[i] ?? empty)),
    figures: () => articles.map(({ text }, i) => words[i]?.map((of) => findFigures(text, of))),
    origins: () => articles.map(({ text }, i) => words[i]?.map((of) => findOrigins(text, of))),
    'all of an article': () => readArticles(articles),
  };
  const rates = Object.entries(parts).map(([name, run]) => {
    run();
    const start = worked();
    run();
    return { name, sentences: (count / (worked() - start)) * 1000 };
  });
  const start = worked();
  for (const story of (await readCorpus(dir)).stories) {
    const readings = readArticles(story.articles);
    buildStory(story.id, story.articles, readings);
  }
  return [...rates, { name: 'the whole chain', sentences: (count / (worked() - start)) * 1000 }];
}
