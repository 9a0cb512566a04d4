import { slice } from '../corpus/article.ts';
import type { SourceId } from './sources.ts';
import type { SentenceRef, StoryText } from './story-text.ts';

/** A sentence that tells something. */
export interface Statement {
  readonly ref: SentenceRef;
  /** Its content words, as in its reading. */
  readonly stems: readonly string[];
  /** Whether only one side may be said to have it: headings repeat their article, and refusals seldom say of what. */
  readonly news: boolean;
}

/** A sentence with fewer content words ("The situation is complicated.") tells nothing that could be compared. */
const TELLING = 3;
const QUESTION = /\?["'”’)\]]*$/;

/**
 * The statements of a source in the order of the story: its sentences, items and headings without questions and
 * fragments. Throws a RangeError for a source that the story does not have.
 */
export function statementsOf(story: StoryText, id: SourceId): Statement[] {
  const source = story.sources.find((s) => s.id === id);
  if (!source) throw new RangeError(`no source ${id} in ${story.id}`);
  const members = new Set(source.articles);
  return story.articles
    .filter((article) => members.has(article.id))
    .flatMap((article) =>
      article.sentences.flatMap((sentence, i): Statement[] => {
        const { stems = [], asks = [] } = story.readings.get(article.id)?.sentences[i] ?? {};
        if (stems.length < TELLING || QUESTION.test(slice(article, sentence))) return [];
        const news = sentence.kind !== 'heading' && !asks.some((ask) => ask.kind === 'rejection');
        return [{ ref: { article: article.id, sentence: i }, stems, news }];
      }),
    );
}
