import { label } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import type { SentenceRef } from '../story/story-text.ts';
import type { EventMention } from '../story/timeline/event-mention.ts';
import type { TimelineEvent } from '../story/timeline.ts';
import { type Answer, type Entry, type Inline, type Line, line, lines, quote, text } from './answer.ts';
import { citeSentence, sentenceOf, words } from './citation.ts';
import { daysOf, parseDay } from './day.ts';
import { articlesOf, onTopic } from './filter.ts';
import { filtersOf } from './filters.ts';
import { UserError } from './user-error.ts';

export interface TimelineQuery {
  /** A day, month or year. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
  readonly topic?: string | undefined;
  /** Only so many events: those of the greatest weight. */
  readonly top?: number | undefined;
}

export interface TimelineFound {
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  /** How many fitted before the weightiest were chosen. */
  readonly fitting: number;
  /** How many time expressions that are about the topic and of the source could not be placed. */
  readonly undated: number;
}

/** In a story of more articles only the weightiest events are shown, unless a number is asked for. */
const LARGE_STORY = 50;
const LARGE_TOP = 40;

/** The events that overlap the asked range. Throws a UserError for a bad date, swapped ends or an unknown source. */
export function findTimeline(story: Story, query: TimelineQuery): TimelineFound {
  const from = query.from === undefined ? '' : parseDay(query.from).first;
  const to = query.to === undefined ? '9999' : parseDay(query.to).last;
  if (from > to) throw new UserError(label('error.range', { from: query.from ?? '', to: query.to ?? '' }));
  const articles = articlesOf(story, query.source);
  const about = onTopic(story, query.topic);
  const asked = (ref: SentenceRef): boolean => articles.has(ref.article) && about(ref);
  const fitting = story.timeline.events
    .filter(({ period }) => daysOf(period).last >= from && daysOf(period).first <= to)
    .map((event) => ({ ...event, mentions: event.mentions.filter(asked) }))
    .filter(({ mentions }) => mentions.length > 0);
  const all = story.articles.length <= LARGE_STORY ? fitting.length : LARGE_TOP;
  const chosen = new Set([...fitting].sort((a, b) => b.weight - a.weight).slice(0, query.top ?? all));
  return {
    events: fitting.filter((event) => chosen.has(event)),
    fitting: fitting.length,
    undated: story.timeline.undated.filter(asked).length,
  };
}

/** Whether a mention's period has a day in common with its event's: "last week" does not differ from a day in it. */
export function fits({ period }: EventMention, event: TimelineEvent): boolean {
  const [told, own] = [daysOf(period), daysOf(event.period)];
  return told.first <= own.last && own.first <= told.last;
}

/** The words that a mention's date was read from, and the date where it is not the event's; nothing where they are the date. */
function dating(story: Story, mention: EventMention, event: TimelineEvent): Line[] {
  const { period, basis, expression } = mention;
  const inferred = basis === 'relative';
  const same = period.start === event.period.start && period.end === event.period.end;
  // With its year, a stated date stands in the quote as it is.
  const whole = words(story, expression).includes(period.start.slice(0, 4));
  if (same && !inferred && whole) return [];
  const date: Inline[] = same ? [] : [{ is: 'period', period, inferred }];
  const mark = same && inferred ? [text(label('mark.inferred'))] : [];
  const from: Inline[] = [text(label('timeline.from')), { is: 'phrase', span: expression }];
  return [line('note', ...date, ...mark, ...from)];
}

/** An event with its day, the words that it was read from, and every quote. */
export function eventEntry(story: Story, event: TimelineEvent): Entry {
  const differ = event.mentions.some((mention) => !fits(mention, event));
  // Both ends of "from May to July" stand in one sentence, which is quoted once.
  const sentences = Map.groupBy(event.mentions, ({ article, sentence }) => `${article}\n${sentence}`);
  const told = [...sentences.values()].map(([mention, ...more]): Line[] => {
    if (!mention) return [];
    const expressions = [mention, ...more].map(({ expression }) => expression);
    return [...dating(story, mention, event), line('quote', quote(sentenceOf(story, mention), expressions))];
  });
  return lines(
    line('title', {
      is: 'period',
      period: event.period,
      inferred: event.mentions.every((m) => m.basis === 'relative'),
    }),
    ...(differ ? [line('note', text(label('timeline.differ')))] : []),
    ...told.flat(),
  );
}

/** The events as an answer: each with its day, the words that it was read from, and every source's quote. */
export function showTimeline(story: Story, query: TimelineQuery, found: TimelineFound): Answer {
  const { events, fitting, undated } = found;
  const notes = [
    ...(events.length < fitting ? [label('timeline.chosen', { shown: events.length, n: fitting })] : []),
    ...(undated ? [label('timeline.undated', { n: undated })] : []),
  ].map((of) => lines(line('note', text(of))));
  return {
    title: label('timeline.title'),
    filters: filtersOf(query),
    sections: [
      events.length
        ? { tone: 'neutral', entries: [...events.map((event) => eventEntry(story, event)), ...notes] }
        : { tone: 'warning', entries: [lines(line('plain', text(label('timeline.none')))), ...notes] },
    ],
  };
}

/** The events as plain data, for the terminal's JSON. */
export const timelineData = (story: Story, { events }: TimelineFound) => ({
  events: events.map((event) => ({
    ...event.period,
    weight: event.weight,
    mentions: event.mentions.map((mention) => ({
      basis: mention.basis,
      expression: words(story, mention.expression),
      ...mention.period,
      rule: mention.rule,
      citation: citeSentence(story, mention),
    })),
  })),
});
