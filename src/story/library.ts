import type { StoryId } from '../corpus/article.ts';
import type { CorpusFiles } from '../corpus/read.ts';
import { readArticles } from '../extract/read.ts';
import { buildStory, type Story } from './story.ts';

/** Every story of a corpus, by id. Immutable. */
export type Library = ReadonlyMap<StoryId, Story>;

/** Read every story of a corpus. Takes as long as reading its articles: do it in a worker. */
export const buildLibrary = (corpus: CorpusFiles): Library =>
  new Map(corpus.stories.map(({ id, articles }) => [id, buildStory(id, articles, readArticles(articles))]));
