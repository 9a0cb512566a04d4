import * as Plot from '@observablehq/plot';
import type { Comparison } from '../answer/compare.ts';
import { label, say } from '../locale/label.ts';
import { statementsOf } from '../story/statements.ts';
import type { Story } from '../story/story.ts';
import type { SentenceRef } from '../story/story-text.ts';
import { EDGE } from './layout.ts';
import { PALETTE, TEXT, WIDTH } from './palette.ts';

/** In pixels of the file. */
const FIELD = WIDTH - 2 * EDGE;
const STRIP = 30;
const BETWEEN = 120;
const WORDS = 44;
/** The height of both strips with what joins them and what is said below. */
export const RIBBONS = 2 * STRIP + BETWEEN + WORDS;
/** Cells of more sentences would be too narrow to be seen, and there are pairs without number. */
const MOST = 300;

const keyOf = ({ article, sentence }: SentenceRef): string => `${article}\n${sentence}`;

interface Cell {
  readonly x: number;
  readonly width: number;
  readonly colour: string;
}

/** The sentences of a source in their order, each with what became of it. */
function cellsOf(
  keys: readonly string[],
  width: number,
  classes: readonly (readonly [ReadonlySet<string>, string])[],
) {
  const colour = (key: string): string => classes.find(([of]) => of.has(key))?.[1] ?? PALETTE.edge;
  return new Map(
    keys.map((key, i): [string, Cell] => [key, { x: EDGE + i * width, width, colour: colour(key) }]),
  );
}

/**
 * Both sources as strips of their sentences from first to last, in one scale, with lines between those that report the
 * same or differ. Nothing for sources too long for that. The place is in pixels of a chart in pixels.
 */
export function ribbonsOf(story: Story, found: Comparison, top: number): Plot.Markish[] {
  const [a, b] = [found.a, found.b].map(({ id }) => statementsOf(story, id).map(({ ref }) => keyOf(ref)));
  if (!a || !b || Math.max(a.length, b.length) > MOST) return [];
  const width = Math.min(40, FIELD / Math.max(a.length, b.length));
  const pairs = (side: 'a' | 'b', of: Comparison['agree']) => new Set(of.map((pair) => keyOf(pair[side])));
  const side = (of: 'a' | 'b', keys: readonly string[], only: readonly SentenceRef[], own: string) =>
    cellsOf(keys, width, [
      [pairs(of, found.differ), PALETTE.differs],
      [pairs(of, found.agree), PALETTE.shared],
      [new Set(only.map(keyOf)), own],
    ]);
  const upper = side('a', a, found.onlyA, PALETTE.left);
  const lower = side('b', b, found.onlyB, PALETTE.right);
  const links = [
    ...found.agree.map((pair) => ({ pair, colour: PALETTE.shared })),
    ...found.differ.map((pair) => ({ pair, colour: PALETTE.differs })),
  ].flatMap(({ pair, colour }) => {
    const [from, to] = [upper.get(keyOf(pair.a)), lower.get(keyOf(pair.b))];
    return from && to ? [{ x1: from.x + width / 2, x2: to.x + width / 2, colour }] : [];
  });
  const strip = (cells: ReadonlyMap<string, Cell>, y: number) =>
    Plot.rect([...cells.values()], {
      x1: 'x',
      x2: (cell) => cell.x + cell.width,
      y1: () => y,
      y2: () => y + STRIP,
      fill: 'colour',
      insetRight: Math.min(3, width / 5),
    });
  return [
    Plot.link(links, {
      x1: 'x1',
      x2: 'x2',
      y1: () => top + STRIP + 3,
      y2: () => top + STRIP + BETWEEN - 3,
      stroke: 'colour',
      strokeWidth: Math.max(2, Math.min(6, width / 3)),
      strokeOpacity: 0.75,
      curve: 'bump-y',
    }),
    strip(upper, top),
    strip(lower, top + STRIP + BETWEEN),
    Plot.text([say(label('picture.boxes'))], {
      x: () => EDGE,
      y: () => top + RIBBONS - 14,
      textAnchor: 'start',
      text: (of) => of,
      fill: PALETTE.faint,
      fontSize: TEXT.small,
    }),
  ];
}
