import type { ArticleId } from '../corpus/article.ts';
import { label } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import type { SentenceRef } from '../story/story-text.ts';
import { matches } from '../story/topics.ts';
import { sentenceOf, words } from './citation.ts';
import { UserError } from './user-error.ts';
import { resolveSource } from './vocabulary.ts';

/** The articles of the source that a member named; every article when none was. */
export function articlesOf(story: Story, source: string | undefined): ReadonlySet<ArticleId> {
  return new Set(
    source === undefined ? story.articles.map(({ id }) => id) : resolveSource(story, source).articles,
  );
}

/** Whether a sentence speaks of a topic; every sentence does when none was given. Throws a UserError for an empty one. */
export function onTopic(story: Story, topic: string | undefined): (ref: SentenceRef) => boolean {
  if (topic === undefined) return () => true;
  if (!/[\p{L}\p{N}]/u.test(topic)) throw new UserError(label('error.topic.empty'));
  return (ref) => matches(words(story, sentenceOf(story, ref)), topic);
}
