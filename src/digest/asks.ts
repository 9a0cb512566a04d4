import type { Entry } from '../answer/answer.ts';
import { askEntry, narrowed } from '../answer/demands.ts';
import type { Story } from '../story/story.ts';
import { counted, newFirst, QUOTES } from './counted.ts';
import type { Fresh } from './edition.ts';

/** So many answers to an ask are quoted. */
const ANSWERS = 1;

/** The groups of asks that have new ones, narrowed to those: first those that are all new, then by how many sources carry them. */
export function asksOf(story: Story, fresh: Fresh): Entry[] {
  const told = story.asks.flatMap((group) =>
    narrowed(group, fresh.has).map((news) => ({ news, before: group.asks.length - news.asks.length })),
  );
  return newFirst(told).flatMap(({ news, before }) => {
    const quoted = new Set([...news.asks.slice(0, QUOTES), ...news.answers.slice(0, ANSWERS)]);
    const rest = news.asks.length - quoted.size;
    return narrowed(news, (ask) => quoted.has(ask)).map((of) =>
      counted(askEntry(story, { ...of, sources: news.sources }), rest, before),
    );
  });
}
