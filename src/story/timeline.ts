import type { Span } from '../corpus/article.ts';
import type { Period } from '../extract/finding.ts';
import type { SentenceRef, StoryText } from './story-text.ts';
import { daysOf, lengthOf } from './timeline/days.ts';
import { joinDisputed } from './timeline/disputed.ts';
import type { EventMention } from './timeline/event-mention.ts';
import { joinLandmarks } from './timeline/landmarks.ts';
import { mergeTold } from './timeline/merge.ts';
import { collectTold, dayOf, type Told } from './timeline/told.ts';
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

/** The dated events of a story, merged across its articles. */
export function buildTimeline(story: StoryText): Timeline {
  const dated = joinDisputed(joinLandmarks(mergeTold(collectTold(story)))).map((group) => ({
    ...group,
    ...narrowest(group.told),
  }));
  const published = story.articles.flatMap((article) =>
    article.published ? [dayOf(article.published.date)] : [],
  );
  const weights = weigh(dated, published);
  const order = new Map(story.articles.map((article, i) => [article.id, i]));
  const events = dated.map(
    (event): TimelineEvent => ({
      period: event.period,
      mentions: event.told
        .map(({ mention }) => mention)
        .sort(
          (a, b) =>
            (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) ||
            a.expression.start - b.expression.start,
        ),
      weight: weights.get(event) ?? 0,
    }),
  );
  return { events: events.sort(BY_TIME), undated: findUndated(story) };
}

/** The narrowest of the periods, and its days: "2019" rather than "since 2019". */
function narrowest(told: readonly Told[]) {
  const lengthIn = ({ mention }: Told): number => lengthOf(daysOf(mention.period));
  const { days, mention } = told.reduce((a, b) => (lengthIn(b) < lengthIn(a) ? b : a));
  return { days, period: mention.period };
}

/** Dates and times without a period. Durations and habits ("every Friday") are no dates, and say nothing here. */
const findUndated = (story: StoryText): Timeline['undated'] =>
  story.articles.flatMap(({ id: article }) =>
    (story.readings.get(article)?.sentences ?? []).flatMap(({ dates }, sentence) =>
      dates
        .filter(({ type, period }) => !period && (type === 'DATE' || type === 'TIME'))
        .map(({ start, end }) => ({ article, sentence, expression: { article, start, end } })),
    ),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const BY_TIME = (a: TimelineEvent, b: TimelineEvent): number =>
  compare(a.period.start, b.period.start) || compare(a.period.end, b.period.end) || b.weight - a.weight;
