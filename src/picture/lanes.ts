import { articleOf } from '../answer/citation.ts';
import { daysOf } from '../answer/day.ts';
import { showMeta } from '../answer/meta.ts';
import { fits } from '../answer/timeline.ts';
import type { ArticleId } from '../corpus/article.ts';
import type { Period } from '../extract/finding.ts';
import type { Story } from '../story/story.ts';
import type { TimelineEvent } from '../story/timeline.ts';
import type { Stretch } from './window.ts';

/** One row of the picture: an article, an outlet with all of its articles, or all that found no row of their own. */
export interface Lane {
  /** Empty where it is no source. */
  readonly name: string;
  /** The number of its only article in the answer beside the picture, or of the first of its articles. */
  readonly number: number;
  /** How many sources share it. */
  readonly sources: number;
  readonly articles: readonly ArticleId[];
}

/** One event in one lane. */
export interface Mark extends Stretch {
  readonly event: TimelineEvent;
  /** An index into the lanes. */
  readonly lane: number;
  /** No source of the lane states the date: it was worked out. */
  readonly inferred: boolean;
  /** The lane's date has no day in common with the event's. */
  readonly differs: boolean;
}

/** The rows of a picture, and what stands in them. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
}

/** So many fit a picture that is readable in a chat. */
const MOST = 10;

/** The days of a period as a stretch of time, each day as the moment that it begins: there its tick is on an axis. */
function stretchOf(period: Period): Stretch {
  const { first, last } = daysOf(period);
  return { from: Date.parse(first), to: Date.parse(last) };
}

/** The articles in the order in which the answer quotes them: its numbers for them start from 1. */
const numbered = (events: readonly TimelineEvent[]): ArticleId[] => [
  ...new Set(events.flatMap(({ mentions }) => mentions.map(({ article }) => article))),
];

/**
 * A lane an article; where those are too many, a lane an outlet, those that tell the most events; the others share the
 * last one. In the order in which the answer quotes them.
 */
export function lanesOf(story: Story, events: readonly TimelineEvent[]): Lanes {
  const articles = numbered(events);
  const grouped = articles.length > MOST;
  const nameOf = (id: ArticleId): string => {
    const article = articleOf(story, id);
    return (grouped ? article.outlet : undefined) ?? showMeta(article, 'name');
  };
  const groups = [...Map.groupBy(articles, (id) => (grouped ? nameOf(id) : id)).values()];
  const told = new Map(groups.map((group) => [group, countTold(events, new Set(group))]));
  const room = groups.length > MOST ? MOST - 1 : MOST;
  const most = new Set([...groups].sort((a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0)).slice(0, room));
  const laneOf = (group: readonly ArticleId[], name: string, sources: number): Lane => ({
    name,
    number: articles.indexOf(group[0] ?? '') + 1,
    sources,
    articles: group,
  });
  const others = groups.filter((group) => !most.has(group));
  const lanes = [
    ...groups.filter((group) => most.has(group)).map((group) => laneOf(group, nameOf(group[0] ?? ''), 1)),
    ...(others.length ? [laneOf(others.flat(), '', others.length)] : []),
  ];
  const rows = new Map(lanes.flatMap((lane, i) => lane.articles.map((id) => [id, i] as const)));
  return { lanes, marks: events.flatMap((event) => marksOf(event, rows)) };
}

const countTold = (events: readonly TimelineEvent[], group: ReadonlySet<ArticleId>): number =>
  events.filter(({ mentions }) => mentions.some(({ article }) => group.has(article))).length;

/** A lane's dates for one event, each once: stated where any of its sentences states it. */
function marksOf(event: TimelineEvent, rows: ReadonlyMap<ArticleId, number>): Mark[] {
  const marks = new Map<string, Mark>();
  for (const mention of event.mentions) {
    const lane = rows.get(mention.article);
    if (lane === undefined) continue;
    const differs = !fits(mention, event);
    // What only says it less exactly is no date of its own.
    const period = differs ? mention.period : event.period;
    const key = `${lane} ${period.start} ${period.end}`;
    const inferred = mention.basis === 'relative' && (marks.get(key)?.inferred ?? true);
    marks.set(key, { ...stretchOf(period), event, lane, inferred, differs });
  }
  return [...marks.values()];
}
