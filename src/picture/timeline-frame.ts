import * as Plot from '@observablehq/plot';
import { label, say } from '../locale/label.ts';
import type { Lane, Mark } from './lanes.ts';
import { EDGE, GUTTER, HEAD, NAMES } from './layout.ts';
import { legendOf } from './legend.ts';
import { visible } from './lines.ts';
import { PALETTE, TEXT } from './palette.ts';
import type { Chart } from './timeline-marks.ts';
import type { Typesetter } from './typeset.ts';

/** The lanes as stripes from edge to edge, and the time below them. */
function groundOf({ lanes, layout }: Chart): Plot.Markish[] {
  const stripes = lanes.flatMap((_, i) => (i % 2 ? [] : [{ y1: i, y2: i + 1 }]));
  return [
    Plot.rect(stripes, {
      y1: 'y1',
      y2: 'y2',
      fill: PALETTE.stripe,
      insetLeft: EDGE / 2 - layout.left,
      insetRight: EDGE / 2 - layout.right,
    }),
    Plot.gridX({ ticks: 5, stroke: PALETTE.edge, strokeOpacity: 1 }),
    Plot.axisX({
      ticks: 5,
      tickSize: 0,
      tickPadding: 10,
      fontSize: TEXT.small,
      color: PALETTE.faint,
      label: null,
    }),
  ];
}

/** The number that the answer gives a source, and its name: just the number where no font has a character of the name. */
function nameOf(
  { name, number, sources, articles }: Lane,
  typesetter: Typesetter,
): [number: string, name: string] {
  if (sources > 1) return ['', say(label('picture.more', { n: sources }))];
  const shown = visible(name);
  const drawn = typesetter.has(shown) ? shown : '';
  return [articles.length === 1 || !drawn ? say(label('picture.number', { n: number })) : '', drawn];
}

/** The number and the name of each lane, the names below each other. */
function namesOf({ lanes, layout, typesetter }: Chart): Plot.Markish[] {
  const names = lanes.map((lane) => nameOf(lane, typesetter));
  const widths = names.map(([number]) => typesetter.outline(number && `${number}  `, TEXT.small, 400).width);
  const indent = Math.max(...widths);
  const lines = layout.lane < 2.2 * TEXT.small ? 1 : 2;
  const rows = names.map(([number, name], i) => ({
    number,
    name: typesetter.wrap(name, TEXT.small, 600, NAMES - indent - 16, lines).join('\n'),
    y: i + 0.5,
  }));
  const dx = EDGE - layout.left;
  const at = { y: 'y', frameAnchor: 'left', textAnchor: 'start', fontSize: TEXT.small } as const;
  return [
    Plot.text(rows, { ...at, text: 'number', dx, fill: PALETTE.faint }),
    Plot.text(rows, { ...at, text: 'name', dx: dx + indent, fontWeight: 600, lineHeight: 1.15 }),
  ];
}

/** Beside the axis, each lane's number of events that lie before or after it. */
function countsOf(marks: readonly Mark[], side: 'left' | 'right', { lanes }: Chart): Plot.Markish[] {
  if (!marks.length) return [];
  const counts = lanes.flatMap((_, lane) => {
    const n = new Set(marks.filter((mark) => mark.lane === lane).map(({ event }) => event)).size;
    return n ? [{ n: n.toLocaleString('en'), y: lane + 0.5 }] : [];
  });
  const word = say(label(side === 'left' ? 'picture.earlier' : 'picture.later'));
  const at = {
    textAnchor: 'middle',
    lineAnchor: 'middle',
    fill: PALETTE.faint,
    dx: (side === 'left' ? -1 : 1) * (GUTTER / 2),
  } as const;
  return [
    Plot.text(counts, { ...at, frameAnchor: side, y: 'y', text: 'n', fontSize: TEXT.name }),
    Plot.text([word], {
      ...at,
      frameAnchor: `bottom-${side}`,
      text: (of) => of,
      dy: 21,
      fontSize: TEXT.small,
    }),
  ];
}

/** All around the events: the header and what the marks mean, the lanes with their names, the time, what lies outside of it. */
export const frameOf = (chart: Chart, header: string): Plot.Markish[] => [
  ...groundOf(chart),
  ...namesOf(chart),
  ...countsOf(chart.earlier, 'left', chart),
  ...countsOf(chart.later, 'right', chart),
  ...legendOf(chart),
  Plot.text([header], {
    frameAnchor: 'top-left',
    lineAnchor: 'middle',
    textAnchor: 'start',
    dx: EDGE - chart.layout.left,
    dy: HEAD - chart.layout.top,
    text: (of) => of,
    fontSize: TEXT.name,
    fontWeight: 600,
  }),
];
