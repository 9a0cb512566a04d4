import * as Plot from '@observablehq/plot';
import { label, say } from '../locale/label.ts';
import { EDGE, HEAD } from './layout.ts';
import { PALETTE, TEXT } from './palette.ts';
import type { Chart } from './timeline-marks.ts';

/** What the marks of a timeline mean, at the right of its header: only what there is. */
export function legendOf({ inside, layout, typesetter }: Chart): Plot.Markish[] {
  const kinds = [
    {
      is: inside.some(({ inferred, differs }) => !inferred && !differs),
      word: 'picture.stated',
      fill: PALETTE.event,
      stroke: PALETTE.event,
      symbol: 'circle',
    },
    {
      is: inside.some(({ inferred }) => inferred),
      word: 'picture.inferred',
      fill: PALETTE.card,
      stroke: PALETTE.event,
      symbol: 'circle',
    },
    {
      is: inside.some(({ differs }) => differs),
      word: 'picture.differs',
      fill: PALETTE.differs,
      stroke: PALETTE.differs,
      symbol: 'square',
    },
  ] as const;
  let right = layout.right - EDGE;
  return kinds
    .filter(({ is }) => is)
    .toReversed()
    .flatMap(({ word, fill, stroke, symbol }) => {
      const text = say(label(word));
      right -= typesetter.outline(text, TEXT.small, 400).width;
      const at = { frameAnchor: 'top-right', lineAnchor: 'middle', dy: HEAD - layout.top } as const;
      const marks = [
        Plot.text([text], { ...at, dx: right, textAnchor: 'start', text: (of) => of, fontSize: TEXT.small }),
        Plot.dot([0], { ...at, dx: right - 20, r: 9, symbol, fill, stroke, strokeWidth: 3 }),
      ];
      right -= 58;
      return marks;
    });
}
