import { daysOf } from '../answer/day.ts';
import { eventEntry } from '../answer/timeline.ts';
import type { Day } from '../corpus/article.ts';
import { addDays, daysBetween } from '../extract/dates/calendar.ts';
import type { Story } from '../story/story.ts';
import type { TimelineEvent } from '../story/timeline.ts';
import { counted, newFirst, QUOTES } from './counted.ts';
import { type Edition, type Fresh, shownUpTo } from './edition.ts';
import type { Topic } from './topic.ts';

/** So many days, today among them, are the coming ones. */
const COMING_DAYS = 7;

/** The last of the coming days. */
export const horizonOf = (today: Day): Day => addDays(today, COMING_DAYS - 1);

/** New events by weight, to be shown in order of time: those of the coming days, in that order already, and the others. */
export function eventsOf(story: Story, edition: Edition, fresh: Fresh, today: Day) {
  const horizon = horizonOf(today);
  const [near, other]: [Happening[], Happening[]] = [[], []];
  for (const [order, event] of story.timeline.events.entries()) {
    const coming = isComing(event, today, horizon);
    // It was told of when it was still far off, and is near now.
    const nears = coming && daysOf(event.period).first > shownUpTo(edition);
    const mentions = nears ? event.mentions : event.mentions.filter(fresh.has);
    if (!mentions.length) continue;
    const told = { order, event: { ...event, mentions }, before: event.mentions.length - mentions.length };
    (coming ? near : other).push(told);
  }
  const byWeight = other.toSorted((x, y) => y.event.weight - x.event.weight);
  const topics = (of: readonly Happening[]): Topic[] =>
    newFirst(of).map(({ order, event, before }) => {
      const mentions = event.mentions.slice(0, QUOTES);
      const rest = event.mentions.length - mentions.length;
      const changed = mentions.some(fresh.isChange);
      const entry = () => counted(eventEntry(story, { ...event, mentions }), { rest, before, changed });
      return { order, entry };
    });
  return { near: topics(near), other: topics(byWeight) };
}

interface Happening {
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
