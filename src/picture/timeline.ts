import { showPeriod } from '../answer/meta.ts';
import type { TimelineFound } from '../answer/timeline.ts';
import { label, say } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { placeDates } from './date-labels.ts';
import { draw } from './draw.ts';
import { lanesOf } from './lanes.ts';
import { fieldOf, layoutOf, marginsOf, rowsFor } from './layout.ts';
import { visible } from './lines.ts';
import { TEXT } from './palette.ts';
import type { Picture } from './picture.ts';
import { timelineAlt } from './timeline-alt.ts';
import { frameOf } from './timeline-frame.ts';
import { type Chart, marksOf } from './timeline-marks.ts';
import { typesetterFor } from './typeset.ts';
import { LEAST, type Stretch, windowOf } from './window.ts';

/** Room at both ends of the axis, as a share of it. */
const MARGIN = 0.04;

/** The time that the axis shows. */
function axisOf({ from, to }: Stretch): Stretch {
  const more = Math.max(0, LEAST - (to - from)) / 2 + MARGIN * (to - from);
  return { from: from - more, to: to + more };
}

/** The events of an answer as a picture: a lane a source on a true time axis. Nothing where there is no event. */
export async function drawTimeline(story: Story, found: TimelineFound): Promise<Picture | undefined> {
  const { events } = found;
  if (!events.length) return undefined;
  const { lanes, marks } = lanesOf(story, events);
  const places = new Map(
    marks.toSorted((a, b) => Number(b.differs) - Number(a.differs)).map((mark) => [mark.event, mark]),
  );
  const window = windowOf([...places].map(([{ weight }, { from, to }]) => ({ from, to, weight })));
  const earlier = marks.filter(({ from }) => from < window.from);
  const later = marks.filter(({ from, to }) => from >= window.from && to > window.to);
  const inside = marks.filter(({ from, to }) => from >= window.from && to <= window.to);
  const margins = marginsOf(earlier.length > 0, later.length > 0);
  const typesetter = await typesetterFor(lanes.map(({ name }) => visible(name)));
  const axis = axisOf(window);
  const field = fieldOf(margins);
  const place = (time: number): number => ((time - axis.from) / (axis.to - axis.from)) * field;
  const own = new Map(inside.filter(({ differs }) => !differs).map((mark) => [mark.event, mark]));
  const dates = [...own].map(([event, { from, to }]) => {
    const text = showPeriod(event.period);
    const { width } = typesetter.outline(text, TEXT.small, 400);
    return { text, width, at: place((from + to) / 2), event };
  });
  const labels = placeDates(dates, { left: 0, right: field, rows: rowsFor(lanes.length), gap: 18 });
  const layout = layoutOf(lanes.length, Math.max(0, ...labels.map(({ row }) => row + 1)), margins);
  const chart: Chart = { lanes, inside, earlier, later, labels, axis, layout, typesetter };
  const counts = [
    events.length < found.fitting
      ? label('picture.events.of', { shown: events.length, n: found.fitting })
      : label('picture.events', { n: events.length }),
    label('picture.sources', { n: lanes.reduce((sum, { sources }) => sum + sources, 0) }),
  ];
  const header = counts.map((of) => say(of)).join(' · ');
  const png = await draw(
    {
      height: layout.height,
      marginLeft: layout.left,
      marginRight: layout.right,
      marginTop: layout.top,
      marginBottom: layout.bottom,
      x: { type: 'utc', domain: [axis.from, axis.to], axis: null },
      y: { domain: [lanes.length, 0], axis: null },
      marks: [...frameOf(chart, header), ...marksOf(chart)],
    },
    typesetter,
  );
  return { name: 'timeline.png', png, alt: timelineAlt(header, chart) };
}
