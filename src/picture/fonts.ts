import { readFile } from 'node:fs/promises';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { z } from 'zod';

/** The first that has a character draws it. Each comes in slices, of which only those that are needed are read. */
const FAMILIES = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-thai',
  'noto-sans-bengali',
  'noto-sans-tamil',
  'noto-sans-armenian',
  'noto-sans-georgian',
  'noto-sans-sc',
  'noto-sans-kr',
] as const;

/** Units of an em, in every font of the families. */
export const UNITS = 1000;

/** Weights as in CSS. */
export type Weight = 400 | 600;

/** A part of a font: a few hundred characters, with the rest of the same family in other slices. */
export interface Slice {
  /** Whether it has a glyph of its own for a code point. */
  has(codePoint: number): boolean;
  readonly fonts: Readonly<Record<Weight, Font>>;
}

interface Part {
  /** Pairs of first and last code point, both inclusive. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly file: URL;
  slice?: Promise<Slice>;
}

const Unicode = z.record(z.string(), z.string());

async function partsOf(family: string): Promise<Part[]> {
  const folder = new URL('.', import.meta.resolve(`@fontsource-variable/${family}/unicode.json`));
  const slices = Unicode.parse(JSON.parse(await readFile(new URL('unicode.json', folder), 'utf8')));
  return Object.entries(slices).map(([name, ranges]) => ({
    ranges: ranges.split(',').map((range) => {
      const [first = '', last = first] = range.replace('U+', '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    }),
    file: new URL(`files/${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`, folder),
  }));
}

async function read({ file }: Part): Promise<Slice> {
  const face = new Face(new Blob(await decompress(await readFile(file))));
  const own = new Set(face.collectUnicodes());
  const font = (weight: Weight): Font => {
    const made = new Font(face);
    made.setVariations([new Variation('wght', weight)]);
    return made;
  };
  return { has: (codePoint) => own.has(codePoint), fonts: { 400: font(400), 600: font(600) } };
}

let parts: Promise<Part[]> | undefined;
const known = new Map<number, Promise<Slice | undefined>>();

async function find(codePoint: number): Promise<Slice | undefined> {
  parts ??= Promise.all(FAMILIES.map(partsOf)).then((all) => all.flat());
  for (const part of await parts) {
    if (!part.ranges.some(([first, last]) => first <= codePoint && codePoint <= last)) continue;
    part.slice ??= read(part).catch((error: unknown) => {
      // What could not be read now may be read later.
      delete part.slice;
      throw error;
    });
    const slice = await part.slice;
    // The ranges of a family promise more than each of its slices holds.
    if (slice.has(codePoint)) return slice;
  }
  return undefined;
}

/** The slice that draws a code point; undefined where no font has it. Read when first asked for, then kept. */
export function sliceFor(codePoint: number): Promise<Slice | undefined> {
  const found = known.get(codePoint) ?? find(codePoint);
  known.set(codePoint, found);
  found.catch(() => known.delete(codePoint));
  return found;
}
