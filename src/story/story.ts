import { createHash } from 'node:crypto';
import type { Article, ArticleId, StoryId } from '../corpus/article.ts';
import type { Reading } from '../extract/finding.ts';
import { type Alignment, alignSources } from './align.ts';
import { type AskGroup, groupAsks } from './asks.ts';
import { once } from './once.ts';
import { buildIndex, type SearchIndex } from './search.ts';
import type { Source, SourceId } from './sources.ts';
import { linkStory, type StoryText } from './story-text.ts';
import { buildTimeline, type Timeline } from './timeline.ts';

/** Articles read together. Immutable: a change of the corpus builds another one and swaps it in whole. */
export interface Story extends StoryText {
  /** Six letters or digits that change when any article of the story changes. */
  readonly version: string;
  readonly asks: readonly AskGroup[];
  readonly timeline: Timeline;
  readonly index: SearchIndex;
  /** The alignment of two different sources: computed when first asked for, then kept. */
  align(a: SourceId, b: SourceId): Alignment;
}

/**
 * Read a story's articles together.
 * `readings` has one entry for each article; `before` is the story before some came or went, if there was one: what did not
 * change since is not worked out again. Time grows with the articles and the matches between them, not with their pairs.
 */
export function buildStory(
  id: StoryId,
  files: readonly Article[],
  readings: ReadonlyMap<ArticleId, Reading>,
  before?: Story,
): Story {
  const text = linkStory(id, files, readings);
  const { articles } = text;
  const asks = groupAsks(text, before?.asks);
  const timeline = buildTimeline(text, before?.timeline);
  // One object for all alignments: what they find of a sentence is kept by it.
  const told = { ...text, asks, timeline };
  const alignments = new Map<string, Alignment>();
  const story: Story = {
    ...told,
    version: versionOf(articles),
    index: buildIndex(text),
    align(a, b) {
      const key = `${a}\n${b}`;
      const alignment = alignments.get(key) ?? alignSources(told, a, b);
      alignments.set(key, alignment);
      return alignment;
    },
  };
  if (articles.length <= ALIGNED_AT_ONCE)
    for (const a of story.sources)
      for (const b of story.sources) if (comparable(a, b)) story.align(a.id, b.id);
  return story;
}

/** In a story of more articles, sources are aligned when somebody first compares them: their pairs are too many. */
const ALIGNED_AT_ONCE = 8;

/** Whether two sources can be compared: they have no article in common. */
const comparable = (a: Source, b: Source): boolean =>
  !a.articles.some((article) => b.articles.includes(article));

/** The story without articles: what an answer that quotes nothing is shown against. */
export const NO_STORY: Story = buildStory('', [], new Map());

function versionOf(articles: readonly Article[]): string {
  const hash = createHash('sha256');
  for (const article of articles) hash.update(digestOf(article));
  return BigInt(`0x${hash.digest('hex')}`)
    .toString(36)
    .slice(0, 6);
}

/** What an article says, and how it is described, in few bytes. */
const digestOf = once(({ paragraphs: _, sentences: __, ...file }: Article) =>
  createHash('sha256').update(JSON.stringify(file)).digest(),
);
