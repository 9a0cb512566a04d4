import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosinesOf } from '../../../src/story/timeline/cosines.ts';
import { dot, type Vector, vectorsOf } from '../../../src/story/timeline/vectors.ts';

const near = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.double({ min: 0.1, max: 1, noNaN: true })), {
    selector: ([word]) => word,
    maxLength: 5,
  })
  .map((words) => ({ near: new Map(words) }));

const metBy = (vectors: readonly Vector[], of: number, end: number): [number, number][] => {
  const met: [number, number][] = [];
  cosinesOf(vectors, 0)(of, end, (other, cosine) => met.push([other, cosine]));
  return met;
};

describe('cosinesOf', () => {
  it('tells the cosine with every later vector that shares a word', () => {
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 12 }), fc.nat(12), (mentions, end) => {
        const vectors = vectorsOf(mentions);
        const [first = new Map()] = vectors;
        const expected = vectors
          .map((vector, i): [number, number] => [i, dot(first, vector)])
          .filter(([i, cosine]) => i > 0 && i < end && cosine > 0);
        const met = metBy(vectors, 0, end).sort(([a], [b]) => a - b);
        expect(met.map(([i]) => i)).toEqual(expected.map(([i]) => i));
        for (const [k, [, cosine]] of met.entries()) expect(cosine).toBeCloseTo(expected[k]?.[1] ?? -1, 9);
      }),
    );
  });

  it('forgets one vector before it looks at the next', () => {
    const vectors = vectorsOf(Array.from({ length: 3 }, () => ({ near: new Map([['flood', 1]]) })));
    const cosines = cosinesOf(vectors, 0);
    const met: number[] = [];
    for (const of of [0, 1, 2]) cosines(of, 3, (_, cosine) => met.push(cosine));
    expect(met).toEqual([1, 1, 1]);
  });
});
