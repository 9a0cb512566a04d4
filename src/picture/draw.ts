import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { outlineTexts } from './outlines.ts';
import { PALETTE, TEXT, WIDTH } from './palette.ts';
import { pngOf } from './png.ts';
import type { Typesetter } from './typeset.ts';

/** A card of our own, so that it is the same on a dark and on a light page. */
const CARD = { margin: 1, radius: 16 };

/** Draws a chart on a card, as a PNG of the chart's height. */
export function draw(
  { marks = [], height, ...options }: Plot.PlotOptions & { readonly height: number },
  typesetter: Typesetter,
): Promise<Uint8Array> {
  const { document } = parseHTML('<html></html>');
  const chart = Plot.plot({
    ...options,
    document,
    width: WIDTH,
    height,
    style: { fontSize: `${TEXT.small}px`, color: PALETTE.ink },
    marks,
  });
  outlineTexts(chart, typesetter);
  const [width, tall] = [WIDTH, height].map((length) => length - 2 * CARD.margin);
  const card = `<rect x="${CARD.margin}" y="${CARD.margin}" width="${width}" height="${tall}" rx="${CARD.radius}" fill="${PALETTE.card}" stroke="${PALETTE.edge}" stroke-width="2"/>`;
  return pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" color="${PALETTE.ink}">${card}${chart.innerHTML}</svg>`,
  );
}
