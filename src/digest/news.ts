import { type Entry, type Line, line, lines, quote, text } from '../answer/answer.ts';
import { articleOf, sentenceOf } from '../answer/citation.ts';
import { differenceEntry } from '../answer/compare.ts';
import { daysOf } from '../answer/day.ts';
import { askEntry, narrowed } from '../answer/demands.ts';
import { showMeta } from '../answer/meta.ts';
import { eventEntry } from '../answer/timeline.ts';
import type { Day } from '../corpus/article.ts';
import { addDays, daysBetween } from '../extract/dates/calendar.ts';
import { label } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import type { TimelineEvent } from '../story/timeline.ts';
import { latestDifferences } from './differences.ts';
import { type Edition, type Fresh, freshIn } from './edition.ts';

/** The parts of a digest, in the order in which they stand. */
export const PARTS = ['articles', 'asks', 'differences', 'events', 'coming'] as const;
export type Part = (typeof PARTS)[number];

/** Something new. */
export interface Topic {
  /** Where it stands among those of its part that are shown: lower is further up. */
  readonly order: number;
  readonly entry: Entry;
}

/** What is new to a channel, the most important of each part first. */
export type News = Readonly<Record<Part, readonly Topic[]>>;

/** So many days, today among them, are the coming ones. */
const COMING_DAYS = 7;

/** The last of the coming days. */
export const horizonOf = (today: Day): Day => addDays(today, COMING_DAYS - 1);

/** Everything in a story that is new since an edition of it. `today` is the day in the channel's time zone. */
export function newsIn(story: Story, edition: Edition, today: Day): News {
  const fresh = freshIn(story, edition);
  const { near, other } = eventsOf(story, edition, fresh, today);
  const inOrder = (entries: readonly Entry[]): Topic[] => entries.map((entry, order) => ({ entry, order }));
  return {
    articles: inOrder(articlesOf(story, fresh)),
    asks: inOrder(asksOf(story, fresh)),
    differences: inOrder(
      latestDifferences(story)
        .filter(({ a, b }) => fresh.has(a) || fresh.has(b))
        .map((pair) => differenceEntry(story, pair)),
    ),
    events: other,
    coming: near,
  };
}

/** What joins something that was shown before comes after what is all new. */
const newFirst = <T>(list: readonly T[], before: (of: T) => number): T[] =>
  list.toSorted((x, y) => Number(before(x) > 0) - Number(before(y) > 0));

/** An entry that says how many quotes of the same were shown before. */
const grown = (entry: Entry, before: number): Entry =>
  before === 0 || entry.is !== 'lines'
    ? entry
    : lines(...entry.lines, line('note', text(label('digest.before', { n: before }))));

/** The articles, the latest first, each with the first of its sentences that is new. */
function articlesOf(story: Story, fresh: Fresh): Entry[] {
  return fresh.articles.toReversed().map(({ id, is }) => {
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

function asksOf(story: Story, fresh: Fresh): Entry[] {
  const told = story.asks.flatMap((group) =>
    narrowed(group, fresh.has).map((news) => ({ news, before: group.asks.length - news.asks.length })),
  );
  return newFirst(told, ({ before }) => before).map(({ news, before }) =>
    grown(askEntry(story, news), before),
  );
}

/** New events by weight, to be shown in order of time: those of the coming days, and the others. */
function eventsOf(story: Story, edition: Edition, fresh: Fresh, today: Day) {
  const horizon = horizonOf(today);
  const [near, other]: [Told[], Told[]] = [[], []];
  for (const [order, event] of story.timeline.events.entries()) {
    const coming = isComing(event, today, horizon);
    // It was told of when it was still far off, and is near now.
    const nears = coming && daysOf(event.period).first > (edition.coming ?? '');
    const mentions = nears ? event.mentions : event.mentions.filter(fresh.has);
    if (!mentions.length) continue;
    const told = { order, event: { ...event, mentions }, before: event.mentions.length - mentions.length };
    (coming ? near : other).push(told);
  }
  const byWeight = other.toSorted((x, y) => y.event.weight - x.event.weight);
  const topics = (of: readonly Told[]): Topic[] =>
    newFirst(of, ({ before }) => before).map(({ order, event, before }) => ({
      order,
      entry: grown(eventEntry(story, event), before),
    }));
  return { near: topics(near), other: topics(byWeight) };
}

interface Told {
  readonly order: number;
  readonly event: TimelineEvent;
  /** How many mentions of it were shown before. */
  readonly before: number;
}

/** Whether an event begins on one of the coming days; what takes longer than those is too vague. */
function isComing({ period }: TimelineEvent, today: Day, horizon: Day): boolean {
  const { first, last } = daysOf(period);
  return first >= today && first <= horizon && daysBetween(first, last) < COMING_DAYS;
}
