import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { direction, dot, straightener } from '../../../src/story/search/directions.ts';
import { contentOf } from '../../../src/story/search/entries.ts';
import { buildLexicon } from '../../../src/story/search/lexicon.ts';
import { nearIn } from '../../../src/story/search/near.ts';
import { meantBy } from '../../../src/story/search/spelling.ts';
import { readVectors, type Vectors } from '../../../src/story/search/vectors.ts';
import { wordsOf } from '../../../src/story/search/words.ts';

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = join(folder, `${text.length}.json`);
  writeFileSync(file, text);
  return file;
}

describe('readVectors', () => {
  const rows = { the: [1, 2, 0], ship: [3, 1, 1], "o'er": [0, 1, 5], x: [2, 2, 2] };
  const vectors = readVectors(fileOf(JSON.stringify({ size: 4, words: ['the'], vectors: rows })));

  it('knows the words in their order', () => {
    expect([...vectors.words]).toEqual(['the', 'ship', "o'er", 'x']);
  });

  it('gives each word a direction of length 1', () => {
    const lengths = ['the', 'ship', "o'er"].map((word) => {
      const own = vectors.of(word);
      return own && dot(own, own);
    });
    expect(lengths.map((length) => length?.toFixed(4))).toEqual(['1.0000', '1.0000', '1.0000']);
    expect(vectors.of('ship')).toBe(vectors.of('ship'));
  });

  it('gives no direction to a word that it lacks', () => {
    expect(vectors.of('vessel')).toBeUndefined();
  });

  it('reads a file without vectors as empty, and throws for one that is not there', () => {
    expect(readVectors(fileOf('{"words":[]}')).words.size).toBe(0);
    expect(() => readVectors(join(folder, 'none.json'))).toThrow('ENOENT');
  });
});

describe('straightener', () => {
  it('takes away the mean and the direction of most difference', () => {
    const sample = [
      [1, 0.1],
      [3, 0.2],
      [-1, 0],
      [5, 0.3],
    ].map((numbers) => Float32Array.from(numbers));
    const straight = straightener(sample, 1);
    const [x = 0, y = 0] = straight(Float32Array.from([4, 1]));
    expect(x).toBeCloseTo(-0.037, 2);
    expect(y).toBeCloseTo(0.748, 2);
  });

  it('keeps the cosine of any two directions between -1 and 1', () => {
    const vector = fc.array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        const cosine = dot(direction(Float32Array.from(a)), direction(Float32Array.from(b)));
        expect(Math.abs(cosine)).toBeLessThanOrEqual(1.0001);
      }),
    );
  });
});

const PLANE: Vectors = {
  words: new Set(['ship', 'vessel', 'boat', 'bread', 'settlement', 'cabinet']),
  of: (word) => {
    const angle = { ship: 0, vessels: 0.4, boat: 0.8, boatwell: 0.1, bread: 3 }[word];
    return angle === undefined ? undefined : Float32Array.of(Math.cos(angle), Math.sin(angle));
  },
};

describe('nearIn', () => {
  const lexicon = buildLexicon(contentOf(wordsOf('vessels boat bread rope Boatwell', 'en')));
  const near = nearIn(lexicon, (word) => word !== 'boatwell');

  it('finds the words that are used alike, nearest first, below a synonym', () => {
    const found = near('ship', PLANE);
    expect(found.map(({ term }) => term)).toEqual(['vessel', 'boat']);
    expect(found.every(({ weight }) => weight > 0 && weight <= 0.85)).toBe(true);
  });

  it.each([['rope'], ['bread'], ['']])('finds nothing for %j', (word) => {
    expect(near(word, PLANE).filter(({ term }) => term !== word)).toEqual([]);
  });

  it('finds nothing without vectors', () => {
    expect(near('ship', { words: new Set<string>(), of: () => undefined })).toEqual([]);
  });
});

describe('meantBy', () => {
  const english = (word: string): boolean => word !== 'cabinet';

  it.each([
    ['setlement', 'settlement'],
    ['settelment', 'settlement'],
    ['vesel', 'vessel'],
    ['vessel', undefined],
    ['bost', undefined],
    ['essel', undefined],
    ['cabinat', undefined],
    ['xqzwv', undefined],
  ])('%s: %s', (written, meant) => {
    expect(meantBy(written, PLANE.words, english)).toBe(meant);
  });
});
