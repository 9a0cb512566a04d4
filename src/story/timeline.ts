import type { Span } from '../corpus/article.ts';
import type { DateMention, Period } from '../extract/finding.ts';
import type { SentenceRef, StoryText } from './story.ts';

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
  readonly period: Period;
  /** Never empty; where their periods differ, the articles give different dates. */
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
  const events: TimelineEvent[] = [];
  for (const article of story.articles) {
    for (const [sentence, reading] of (story.readings.get(article.id)?.sentences ?? []).entries()) {
      for (const date of reading.dates) {
        if (!date.period) continue;
        const expression = { article: article.id, start: date.start, end: date.end };
        const mention = { article: article.id, sentence, expression, period: date.period };
        events.push({
          period: date.period,
          mentions: [{ ...mention, basis: date.basis, rule: date.rule }],
          weight: 1,
        });
      }
    }
  }
  return { events, undated: [] };
}
