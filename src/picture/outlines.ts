import type { Weight } from './fonts.ts';
import type { Typesetter } from './typeset.ts';

/** What is used of an element of an SVG. */
export interface SvgElement {
  readonly parentElement: SvgElement | null;
  readonly textContent: string | null;
  readonly children: Iterable<SvgElement>;
  outerHTML: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<SvgElement>;
}

/** An attribute of an element, or of the nearest around it that has it. */
const inherited = (element: SvgElement | null, name: string): string | undefined =>
  element ? (element.getAttribute(name) ?? inherited(element.parentElement, name)) : undefined;

/** An offset in ems, as charts give it. */
const ems = (element: SvgElement, name: string): number =>
  Number.parseFloat(element.getAttribute(name) ?? '0');

const SHIFTS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** The glyphs of a text around its own origin. Sizes are inherited numbers, offsets are in ems, lines are `tspan`s. */
function pathsOf(text: SvgElement, typesetter: Typesetter): string {
  const size = Number.parseFloat(inherited(text, 'font-size') ?? '');
  const weight: Weight = inherited(text, 'font-weight') === '600' ? 600 : 400;
  const shift = SHIFTS[inherited(text, 'text-anchor') ?? 'start'] ?? 0;
  const tspans = [...text.children];
  let line = 0;
  return (tspans.length ? tspans : [text])
    .flatMap((part) => {
      line += ems(part, 'y') + ems(part, 'dy');
      const { width, glyphs } = typesetter.outline(part.textContent ?? '', size, weight);
      return glyphs.map(({ path, x, y, scale }) => {
        const place = `translate(${x - shift * width},${y + line * size}) scale(${scale},${-scale})`;
        return `<path transform="${place}" d="${path}"></path>`;
      });
    })
    .join('');
}

/** Puts outlines of glyphs in the place of an SVG's texts, so that nothing depends on the fonts of whatever draws it. */
export function outlineTexts(svg: SvgElement, typesetter: Typesetter): void {
  for (const text of [...svg.querySelectorAll('text')]) {
    const kept = ['transform', 'fill'].map((name) => {
      const value = text.getAttribute(name);
      return value === null ? '' : ` ${name}="${value}"`;
    });
    text.outerHTML = `<g${kept.join('')}>${pathsOf(text, typesetter)}</g>`;
  }
}
