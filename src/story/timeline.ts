import type { Span } from '../corpus/article.ts';
import type { DateMention, Period } from '../extract/finding.ts';
import type { SentenceRef, StoryText } from './story.ts';
import { lengthOf } from './timeline/days.ts';
import { mergeTold } from './timeline/merge.ts';
import { collectTold, type Told } from './timeline/told.ts';
import { weigh } from './timeline/weight.ts';

/** One article's word on when something happened. */
export interface EventMention extends SentenceRef {
  /** The words that the date was read from. */
  readonly expression: Span;
  readonly period: Period;
  readonly basis: DateMention['basis'];
  readonly rule: string;
}

/** Something that happened, as every article that dates it tells it. */
export interface TimelineEvent {
  /** The narrowest that a mention gives. */
  readonly period: Period;
  /** Never empty; in the order of the story's articles. */
  readonly mentions: readonly EventMention[];
  /** How much the event matters in the story; above 0, comparable within one story only. */
  readonly weight: number;
}

export interface Timeline {
  /** By start, then by end, then by weight. */
  readonly events: readonly TimelineEvent[];
  /** Time expressions that could not be placed on the calendar. */
  readonly undated: readonly (SentenceRef & { readonly expression: Span })[];
}

/** The dated events of a story, merged across its articles. */
export function buildTimeline(story: StoryText): Timeline {
  const told = collectTold(story).sort((a, b) => a.days.first - b.days.first);
  const groups = mergeTold(told).map((indexes) => {
    const members = indexes.flatMap((i) => told[i] ?? []);
    const { days, mention } = members.reduce(narrower);
    return { days, told: members, period: mention.period };
  });
  const order = new Map(story.articles.map((article, i) => [article.id, i]));
  const published = story.articles.flatMap((article) =>
    article.published ? [Date.parse(article.published.date) / 86_400_000] : [],
  );
  const weights = weigh(groups, published);
  const events = groups.map(
    ({ told, period }, i): TimelineEvent => ({
      period,
      mentions: told
        .map(({ mention }) => mention)
        .sort(
          (a, b) =>
            (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) ||
            a.expression.start - b.expression.start,
        ),
      weight: weights[i] ?? 0,
    }),
  );
  return { events: events.sort(BY_TIME), undated: [] };
}

const narrower = (a: Told, b: Told): Told => (lengthOf(b.days) < lengthOf(a.days) ? b : a);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const BY_TIME = (a: TimelineEvent, b: TimelineEvent): number =>
  compare(a.period.start, b.period.start) || compare(a.period.end, b.period.end) || b.weight - a.weight;
