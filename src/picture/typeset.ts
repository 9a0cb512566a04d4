import bidiFactory from 'bidi-js/dist/bidi.mjs';
import { Buffer, Direction, shape } from 'harfbuzzjs';
import { type Slice, sliceFor, UNITS, type Weight } from './fonts.ts';

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

interface Run {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly slice: Slice;
}

const bidi = bidiFactory();
/** One for all: what each run would take of HarfBuzz' memory comes back late. */
const BUFFER = new Buffer();
const ELLIPSIS = '…';
/** What dates, counts and fixed words are made of: always loaded. */
const PLAIN = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}·–${ELLIPSIS}`;
/** Longer texts fit nowhere. */
const LONGEST = 300;
/** Characters without a glyph: they only join others, or part them. */
const JOINER = /[\u200c\u200d]/;

const characters = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);

/**
 * A name as one line of what can be seen: white space is single spaces; controls, overrides of the direction of
 * writing among them, are left out. Joiners stay, words of several scripts need them. Cut where it fits nowhere.
 */
export const visible = (text: string): string =>
  characters(text.slice(0, 4 * LONGEST).normalize('NFC'))
    .slice(0, LONGEST)
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '')
    .trim();

/** Runs in the order in which they are seen from left to right: rule L2 of the Unicode Bidirectional Algorithm (UAX 9). */
function seen(runs: readonly Run[]): Run[] {
  const order = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--)
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  return order;
}

function runsOf(text: string, slices: ReadonlyMap<number, Slice>): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text);
  const runs: Run[] = [];
  let at = 0;
  for (const character of text) {
    const [start, end] = [at, at + character.length];
    at = end;
    const codePoint = character.codePointAt(0) ?? 0;
    const [last, level] = [runs.at(-1), levels[start] ?? 0];
    // Marks and punctuation stay with the font of what they stand beside.
    const slice = last?.slice.has(codePoint) ? last.slice : (slices.get(codePoint) ?? last?.slice);
    if (!slice) continue;
    if (last && last.slice === slice && last.level === level) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, level, slice });
  }
  return seen(runs);
}

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

/** The longest start of a text that fits with an ellipsis behind it. */
function cut(text: string, fits: (part: string) => boolean): string {
  const all = characters(text);
  const start = (length: number): string => all.slice(0, length).join('').trimEnd() + ELLIPSIS;
  let [most, over] = [0, all.length];
  while (most + 1 < over) {
    const half = (most + over) >> 1;
    if (fits(start(half))) most = half;
    else over = half;
  }
  return start(most);
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
  const wrap: Typesetter['wrap'] = (text, size, weight, width, lines) => {
    const fits = (part: string): boolean => outline(part, size, weight).width <= width;
    if (fits(text)) return [text];
    const words = text.split(' ');
    let n = 1;
    while (n < words.length && fits(words.slice(0, n + 1).join(' '))) n++;
    const [first, rest] = [words.slice(0, n).join(' '), words.slice(n).join(' ')];
    if (lines === 1 || !rest || !fits(first)) return [cut(text, fits)];
    return [first, ...wrap(rest, size, weight, width, lines - 1)];
  };
  return {
    wrap,
    has: (text) =>
      [...text].every((character) => JOINER.test(character) || slices.has(character.codePointAt(0) ?? 0)),
    outline,
  };
}
