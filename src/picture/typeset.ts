import { Buffer, Direction, shape } from 'harfbuzzjs';
import { type Slice, sliceFor, UNITS, type Weight } from './fonts.ts';
import { ELLIPSIS, wrapped } from './lines.ts';
import { runsOf } from './runs.ts';

/** A line of text as outlines: what it looks like is decided here, whatever draws it. */
export interface Outline {
  /** Its width, in the unit of the size. */
  readonly width: number;
  /** SVG path data of each glyph in units of its font, and where it goes: `scale` turns them into the unit of the size. */
  readonly glyphs: readonly {
    readonly path: string;
    readonly x: number;
    readonly y: number;
    readonly scale: number;
  }[];
}

/** Sets lines of text in the fonts that are loaded for them. */
export interface Typesetter {
  /** Whether every character can be drawn: what cannot would turn into a box. */
  has(text: string): boolean;
  outline(text: string, size: number, weight: Weight): Outline;
  /** The text in at most so many lines of a width, broken between words; what does not fit ends in an ellipsis. */
  wrap(text: string, size: number, weight: Weight, width: number, lines: number): string[];
}

/** One for all: what each run would take of HarfBuzz' memory comes back late. */
const BUFFER = new Buffer();
/** What dates, counts and fixed words are made of: always loaded. */
const PLAIN = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}·–${ELLIPSIS}`;
/** Characters without a glyph: they only join others, or part them. */
const JOINER = /[\u200c\u200d]/;

function outlined(text: string, slices: ReadonlyMap<number, Slice>, size: number, weight: Weight): Outline {
  const glyphs: Outline['glyphs'][number][] = [];
  let pen = 0;
  for (const { start, end, level, slice } of runsOf(text, slices)) {
    const font = slice.fonts[weight];
    BUFFER.reset();
    BUFFER.addText(text, start, end - start);
    BUFFER.setDirection(level % 2 ? Direction.RTL : Direction.LTR);
    BUFFER.guessSegmentProperties();
    shape(font, BUFFER);
    const scale = size / UNITS;
    for (const {
      codepoint: glyph,
      xAdvance = 0,
      xOffset = 0,
      yOffset = 0,
    } of BUFFER.getGlyphInfosAndPositions()) {
      glyphs.push({ path: font.glyphToPath(glyph), x: pen + xOffset * scale, y: -yOffset * scale, scale });
      pen += xAdvance * scale;
    }
  }
  return { width: pen, glyphs };
}

/** Loads the fonts that some texts need. What the typesetter is given later must be of their characters. */
export async function typesetterFor(texts: Iterable<string>): Promise<Typesetter> {
  const slices = new Map<number, Slice>();
  for (const character of new Set([PLAIN, ...texts].join(''))) {
    const codePoint = character.codePointAt(0) ?? 0;
    const slice = await sliceFor(codePoint);
    if (slice) slices.set(codePoint, slice);
  }
  const outline: Typesetter['outline'] = (text, size, weight) => outlined(text, slices, size, weight);
  return {
    has: (text) =>
      [...text].every((character) => JOINER.test(character) || slices.has(character.codePointAt(0) ?? 0)),
    outline,
    wrap: (text, size, weight, width, lines) =>
      wrapped(text, lines, (line) => outline(line, size, weight).width <= width),
  };
}
