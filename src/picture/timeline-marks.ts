import * as Plot from '@observablehq/plot';
import type { DateLabel } from './date-labels.ts';
import type { Lane, Mark } from './lanes.ts';
import { fieldOf, type Layout, ROW } from './layout.ts';
import { PALETTE, TEXT } from './palette.ts';
import type { Typesetter } from './typeset.ts';
import type { Stretch } from './window.ts';

/** All that the picture of a timeline shows. */
export interface Chart {
  readonly lanes: readonly Lane[];
  /** What lies within the axis, and before and after it. */
  readonly inside: readonly Mark[];
  readonly earlier: readonly Mark[];
  readonly later: readonly Mark[];
  readonly labels: readonly DateLabel[];
  readonly axis: Stretch;
  readonly layout: Layout;
  readonly typesetter: Typesetter;
}

/** Half of the height of a mark, and half of the width of a day's. */
const RADIUS = 11;

const middle = ({ from, to }: Stretch): number => (from + to) / 2;

/** A mark as a box on the axis: a day is a disc, a longer period a bar as long as it. */
function boxOf(mark: Mark, { axis, layout }: Chart) {
  const pixel = (axis.to - axis.from) / fieldOf(layout);
  const half = Math.max((mark.to - mark.from) / 2, RADIUS * pixel);
  const day = mark.from === mark.to;
  const high = (day ? RADIUS : RADIUS - 4) / layout.lane;
  const [x, y] = [middle(mark), mark.lane + 0.5];
  return { ...mark, x1: x - half, x2: x + half, y1: y - high, y2: y + high, half, day };
}

/** The lines between the lanes that tell one event, and those from an event to a date that differs from its own. */
function joinsOf({ inside }: Chart): Plot.Markish[] {
  const joins = [...Map.groupBy(inside, ({ event }) => event).values()].flatMap((marks) => {
    const own = marks.filter(({ differs }) => !differs);
    const [first] = own;
    if (!first) return [];
    const lanes = own.map(({ lane }) => lane + 0.5);
    const x = middle(first);
    const join = { x1: x, x2: x, y1: Math.min(...lanes), y2: Math.max(...lanes), differs: false };
    const others = marks.filter(({ differs }) => differs);
    return [
      join,
      ...others.map((of) => ({
        x1: x,
        x2: middle(of),
        y1: first.lane + 0.5,
        y2: of.lane + 0.5,
        differs: true,
      })),
    ];
  });
  const at = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  return [
    Plot.link(
      joins.filter(({ differs }) => !differs),
      { ...at, stroke: PALETTE.event, strokeWidth: 3 },
    ),
    Plot.link(
      joins.filter(({ differs }) => differs),
      {
        ...at,
        stroke: PALETTE.differs,
        strokeWidth: 3,
        strokeDasharray: '8 6',
      },
    ),
  ];
}

/** The dates above the lanes, each with a line down to its event. */
function datesOf({ labels, inside, axis, layout }: Chart): Plot.Markish[] {
  const time = (pixel: number): number => axis.from + (pixel / fieldOf(layout)) * (axis.to - axis.from);
  const rows = labels.map((of) => {
    const top = -((of.row + 0.5) * ROW) / layout.lane;
    const first = Math.min(...inside.filter(({ event }) => event === of.event).map(({ lane }) => lane + 0.5));
    return { ...of, x: time(of.x), at: time(of.at), y: top, from: top + 14 / layout.lane, first };
  });
  return [
    Plot.link(rows, { x1: 'at', x2: 'at', y1: 'from', y2: 'first', stroke: PALETTE.line, strokeWidth: 1.5 }),
    Plot.text(rows, { x: 'x', y: 'y', text: 'text', fontSize: TEXT.small }),
  ];
}

/** The events: a disc for a day, a bar for longer; hollow where the date is inferred, square where it differs. */
function eventsOf(chart: Chart): Plot.Markish[] {
  // The longest lie behind, what differs in front.
  const boxes = chart.inside
    .map((mark) => boxOf(mark, chart))
    .sort(
      (a, b) => Number(a.differs) - Number(b.differs) || Number(a.day) - Number(b.day) || b.half - a.half,
    );
  const alike = Map.groupBy(boxes, ({ differs, day, inferred }) => [differs, day, inferred].join());
  return [...alike.values()].map((of) => {
    const { differs, inferred } = of[0] ?? { differs: false, inferred: false };
    const colour = differs ? PALETTE.differs : PALETTE.event;
    const look = inferred
      ? { fill: PALETTE.card, stroke: colour, strokeWidth: 3.5, inset: 1.75 }
      : { fill: colour, stroke: PALETTE.card, strokeWidth: 2 };
    return Plot.rect(of, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', rx: differs ? 2 : RADIUS, ...look });
  });
}

/** Everything in the field of the axis. */
export const marksOf = (chart: Chart): Plot.Markish[] => [
  ...datesOf(chart),
  ...joinsOf(chart),
  ...eventsOf(chart),
];
