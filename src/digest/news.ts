import { type Line, line, lines, quote, text } from '../answer/answer.ts';
import { articleOf, sentenceOf } from '../answer/citation.ts';
import { showMeta } from '../answer/meta.ts';
import type { Day } from '../corpus/article.ts';
import { label } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { asksOf } from './asks.ts';
import { differencesOf } from './differences.ts';
import { type Edition, type Fresh, freshIn } from './edition.ts';
import { eventsOf } from './events.ts';
import type { Topic } from './topic.ts';

/** The parts of a digest, in the order in which they stand. */
export const PARTS = ['articles', 'asks', 'differences', 'events', 'coming'] as const;
export type Part = (typeof PARTS)[number];

/** What is new to a channel, the most important of each part first. */
export type News = Readonly<Record<Part, readonly Topic[]>>;

/** Everything in a story that is new since an edition of it. `today` is the day in the channel's time zone. */
export function newsIn(story: Story, edition: Edition, today: Day): News {
  const fresh = freshIn(story, edition);
  const { near, other } = eventsOf(story, edition, fresh, today);
  const inOrder = (entries: readonly Topic['entry'][]): Topic[] =>
    entries.map((entry, order) => ({ entry, order }));
  return {
    articles: inOrder(articlesOf(story, fresh)),
    asks: inOrder(asksOf(story, fresh)),
    differences: inOrder(differencesOf(story, fresh)),
    events: other,
    coming: near,
  };
}

/** The articles, the latest first, each with the first of its sentences that is new. */
function articlesOf(story: Story, fresh: Fresh): Topic['entry'][] {
  return fresh.articles.toReversed().map(({ id, is }) => () => {
    const article = articleOf(story, id);
    const name = showMeta(article, 'name');
    const fields = (['outlet', 'date', 'url'] as const).filter(
      (field) => !['', name].includes(showMeta(article, field)),
    );
    const first = article.sentences.findIndex((_, sentence) => fresh.has({ article: id, sentence }));
    const told: Line[] =
      first < 0 ? [] : [line('quote', quote(sentenceOf(story, { article: id, sentence: first })))];
    return lines(
      line(
        'title',
        { is: 'meta', article: id, field: 'name' },
        ...(is === 'changed' ? [text(label('digest.changed'))] : []),
      ),
      line('facts', ...fields.map((field) => ({ is: 'meta', article: id, field }) as const)),
      ...told,
    );
  });
}
