import { askEntry, narrowed } from '../answer/demands.ts';
import type { Story } from '../story/story.ts';
import { counted, newFirst, QUOTES } from './counted.ts';
import type { Fresh } from './edition.ts';
import type { Topic } from './topic.ts';

/** So many answers to an ask are quoted. */
const ANSWERS = 1;

/** The groups of asks that have new ones, narrowed to those: first those that are all new, then by how many sources carry them. */
export function asksOf(story: Story, fresh: Fresh): Topic['entry'][] {
  const told = story.asks.flatMap((group) =>
    narrowed(group, fresh.has).map((news) => ({ news, before: group.asks.length - news.asks.length })),
  );
  return newFirst(told).map(({ news, before }) => () => {
    const quoted = new Set([...news.asks.slice(0, QUOTES), ...news.answers.slice(0, ANSWERS)]);
    const asks = news.asks.filter((ask) => quoted.has(ask));
    const answers = news.answers.filter((ask) => quoted.has(ask));
    const rest = news.asks.length - asks.length;
    const changed = asks.some(fresh.isChange);
    return counted(askEntry(story, { ...news, asks, answers }), { rest, before, changed });
  });
}
