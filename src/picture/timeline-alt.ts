import { showPeriod } from '../answer/meta.ts';
import { type Label, label, say } from '../locale/label.ts';
import type { TimelineEvent } from '../story/timeline.ts';
import { altOf, spoken } from './alt.ts';
import type { Lane, Mark } from './lanes.ts';
import type { Chart } from './timeline-marks.ts';

/** Nobody listens to more dates than this. */
const MOST_DATES = 8;

const sourcesOf = ({ mentions }: TimelineEvent): number =>
  new Set(mentions.map(({ article }) => article)).size;

/** The dates of the weightiest of some events, with how many articles tell each. */
const listed = (events: readonly TimelineEvent[]): string =>
  [...events]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_DATES)
    .map((event) => say(label('picture.alt.date', { date: showPeriod(event.period), n: sourcesOf(event) })))
    .join(', ');

const eventsOf = (marks: readonly Mark[]): TimelineEvent[] => [...new Set(marks.map(({ event }) => event))];

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** How many events lie outside of the axis, and how far out the farthest is. */
function outside(key: 'picture.alt.earlier' | 'picture.alt.later', marks: readonly Mark[]): Label[] {
  const far = (mark: Mark): number => (key === 'picture.alt.earlier' ? -mark.from : mark.to);
  const [farthest] = [...marks].sort((a, b) => far(b) - far(a));
  if (!farthest) return [];
  const date = showPeriod(farthest.event.period);
  return [label(key, { n: eventsOf(marks).length, date })];
}

const nameOf = ({ name, number, sources }: Lane): string =>
  say(
    sources > 1
      ? label('picture.more', { n: sources })
      : label('picture.alt.name', { n: number, name: spoken(name) }),
  );

/** What a timeline's picture shows, said in counts, dates and names. */
export function timelineAlt(counts: string, { lanes, inside, earlier, later }: Chart): string {
  const all = [...earlier, ...inside, ...later];
  const several = eventsOf(inside).filter((event) => sourcesOf(event) > 1);
  const differing = eventsOf(all.filter(({ differs }) => differs));
  const inferred = all.filter((mark) => mark.inferred).length;
  const [from, to] = [
    Math.min(...inside.map((mark) => mark.from)),
    Math.max(...inside.map((mark) => mark.to)),
  ];
  const ends = [from, to].map((time) => showPeriod({ start: day(time), end: day(time) }));
  return altOf([
    label('picture.alt.timeline', { counts }),
    label('picture.alt.axis', { from: ends[0] ?? '', to: ends[1] ?? '' }),
    ...outside('picture.alt.earlier', earlier),
    ...outside('picture.alt.later', later),
    ...(several.length ? [label('picture.alt.told', { dates: listed(several) })] : []),
    ...(differing.length ? [label('picture.alt.differ', { dates: listed(differing) })] : []),
    ...(inferred ? [label('picture.alt.inferred', { n: inferred })] : []),
    ...lanes.map((lane, i) =>
      label('picture.alt.lane', {
        name: nameOf(lane),
        n: eventsOf(all.filter((mark) => mark.lane === i)).length,
      }),
    ),
  ]);
}
