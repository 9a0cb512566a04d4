import bidiFactory from 'bidi-js/dist/bidi.mjs';
import type { Slice } from './fonts.ts';

/** A piece of a text in one font and one direction of writing. */
export interface Run {
  /** In UTF-16 units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Odd where it is written from right to left. */
  readonly level: number;
  readonly slice: Slice;
}

const bidi = bidiFactory();

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

/** The runs of a text from left to right, whatever the directions in which they are written. */
export function runsOf(text: string, slices: ReadonlyMap<number, Slice>): Run[] {
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
