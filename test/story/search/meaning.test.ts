import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/story/search/asked.ts';
import { closenessIn } from '../../../src/story/search/meaning.ts';
import type { Passage } from '../../../src/story/search/passages.ts';
import type { Vectors } from '../../../src/story/search/vectors.ts';
import { madeArticle } from '../made.ts';

const WORDS = ['court', 'harbour', 'boat', 'bread', 'school', 'choir', 'storm', 'garden'];
/** Each word points its own way. */
const vectors: Vectors = {
  words: new Set(WORDS),
  of: (word) =>
    WORDS.includes(word) ? Float32Array.from(WORDS, (other) => Number(other === word)) : undefined,
};

const article = madeArticle('made', 'One.');
const passage = (...words: string[]): Passage => ({
  article,
  sentence: article.sentences[0] ?? expect.fail('there is a sentence'),
  terms: words,
  named: [],
  where: false,
  asks: false,
  words: words.map((word) => ({ folded: word, term: word })),
});
const asked = (...words: string[]): Asked[] =>
  words.map((word) => ({ word, means: new Map(), weight: 1, name: false, speaker: false }));

describe('closenessIn', () => {
  const boat = passage('court', 'boat');
  const school = passage('court', 'school');

  it('tells how close a passage is to a query as a whole', () => {
    const close = closenessIn([boat, school], () => 1)(asked('boat', 'storm'), vectors);
    expect(close(boat)).toBeGreaterThan(close(school));
  });

  it('takes what all of a story is about for nothing', () => {
    const query = asked('court', 'boat');
    const story = Array.from({ length: 36 }, (_, i) =>
      passage(
        ...(i % 2 ? ['court'] : []),
        ...((i >> 1) % 3 ? ['harbour'] : []),
        WORDS[2 + Math.floor(i / 6)] ?? '',
      ),
    );
    const close = closenessIn(story, () => 1)(query, vectors);
    expect(close(boat)).toBeGreaterThan(0.8);
    expect(close(school)).toBeLessThan(0.1);
    expect(closenessIn([school], () => 1)(query, vectors)(school)).toBeGreaterThan(0.4);
  });

  it('knows nothing of words without a direction', () => {
    const about = closenessIn([boat], () => 1);
    expect(about(asked('zebra'), vectors)(boat)).toBe(0);
    expect(about(asked('boat'), vectors)(passage('zebra'))).toBe(0);
  });
});
