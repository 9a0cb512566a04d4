import type { Span } from '../corpus/article.ts';
import type { Period } from '../extract/finding.ts';
import type { LinkedArticle } from './linked.ts';
import { once } from './once.ts';
import type { SentenceRef, StoryText } from './story-text.ts';
import { daysOf, lengthOf } from './timeline/days.ts';
import { joinDisputed } from './timeline/disputed.ts';
import type { EventMention } from './timeline/event-mention.ts';
import { joinLandmarks } from './timeline/landmarks.ts';
import type { Group } from './timeline/merge.ts';
import { groupsOf, type Merging, mergeTold } from './timeline/merging.ts';
import { collectTold, dayOf, inOrder } from './timeline/told.ts';
import { weigh } from './timeline/weight.ts';

/** Something that happened, as every article that dates it tells it. */
export interface TimelineEvent {
  /** The narrowest that a mention gives. Where a mention's has no day in common with it, the sources differ. */
  readonly period: Period;
  /** Never empty; in the order of the story's articles, then of the text. */
  readonly mentions: readonly EventMention[];
  /** How much the event matters in the story; above 0, comparable within one story only. */
  readonly weight: number;
}

export interface Timeline {
  /** By start, then by end, then by weight. */
  readonly events: readonly TimelineEvent[];
  /** Time expressions that could not be placed on the calendar, in the order of the articles. */
  readonly undated: readonly (SentenceRef & { readonly expression: Span })[];
}

/** What each timeline was made from. */
const made = new WeakMap<Timeline, Merging>();

/**
 * The dated events of a story, merged across its articles. `before` is the timeline of the story as it was before some
 * articles came or went: what is found is the same, but sooner.
 */
export function buildTimeline(story: StoryText, before?: Timeline): Timeline {
  const merging = mergeTold(collectTold(story), before && made.get(before));
  const dated = joinDisputed(joinLandmarks(groupsOf(merging))).map(dateGroup);
  const published = story.articles.flatMap((article) =>
    article.published ? [dayOf(article.published.date)] : [],
  );
  const weights = weigh(dated, published);
  const events = dated.map(
    (event): TimelineEvent => ({
      period: event.period,
      mentions: mentionsOf(event),
      weight: weights.get(event) ?? 0,
    }),
  );
  const timeline = { events: events.sort(BY_TIME), undated: story.linked.flatMap(undatedIn) };
  made.set(timeline, merging);
  return timeline;
}

/** A group with the narrowest of its periods, and its days: "2019" rather than "since 2019". */
const dateGroup = once((group: Group) => {
  const timed = group.told.map((one) => ({ one, length: lengthOf(daysOf(one.mention.period)) }));
  const { days, mention } = timed.reduce((a, b) => (b.length < a.length ? b : a)).one;
  return { ...group, days, period: mention.period };
});

/** The mentions of a group in the order of the story's articles, then of the text. */
const mentionsOf = once(({ told }: Group): readonly EventMention[] =>
  told.toSorted(inOrder).map(({ mention }) => mention),
);

/** Dates and times without a period. Durations and habits ("every Friday") are no dates, and say nothing here. */
const undatedIn = once(({ article: { id: article }, reading }: LinkedArticle): Timeline['undated'] =>
  reading.sentences.flatMap(({ dates }, sentence) =>
    dates
      .filter(({ type, period }) => !period && (type === 'DATE' || type === 'TIME'))
      .map(({ start, end }) => ({ article, sentence, expression: { article, start, end } })),
  ),
);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const BY_TIME = (a: TimelineEvent, b: TimelineEvent): number =>
  compare(a.period.start, b.period.start) || compare(a.period.end, b.period.end) || b.weight - a.weight;
