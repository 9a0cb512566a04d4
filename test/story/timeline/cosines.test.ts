import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/story/timeline/blocks.ts';
import { cosinesOf } from '../../../src/story/timeline/cosines.ts';
import { dot, type Vector, vectorsOf } from '../../../src/story/timeline/vectors.ts';

const near = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.double({ min: 0.1, max: 1, noNaN: true })), {
    selector: ([word]) => word,
    maxLength: 5,
  })
  .map((words) => ({ near: new Map(words) }));

const blockOf = (members: readonly number[]): Block => ({
  days: { first: 0, last: 0 },
  kind: 'days',
  members,
});
const upTo = (end: number): number[] => Array.from({ length: end }, (_, i) => i);

/** The pairs of two blocks that are told of, each in its order, and their cosines. */
function metBy(vectors: readonly Vector[], a: Block, b: Block): Map<string, number> {
  const met = new Map<string, number>();
  cosinesOf(vectors)(a, b, (one, other, cosine) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    expect(met).not.toContain(key);
    met.set(key, cosine);
  });
  return met;
}

describe('cosinesOf', () => {
  it('tells the cosine of all that share a word, in one block and of two', () => {
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 12 }), fc.nat(12), (mentions, parted) => {
        const vectors = vectorsOf(mentions);
        const all = upTo(mentions.length);
        const whole = blockOf(all);
        const [first, second] = [blockOf(all.slice(0, parted)), blockOf(all.slice(parted))];
        const pairs = vectors.flatMap((one, a) =>
          vectors.flatMap((other, b) =>
            a < b && dot(one, other) > 0 ? [{ a, b, cosine: dot(one, other) }] : [],
          ),
        );
        const inOne = metBy(vectors, whole, whole);
        const ofTwo = metBy(vectors, first, second);
        expect(inOne.size).toBe(pairs.length);
        expect(ofTwo.size).toBe(pairs.filter(({ a, b }) => a < parted && parted <= b).length);
        for (const { a, b, cosine } of pairs) expect(inOne.get(`${a} ${b}`)).toBeCloseTo(cosine, 9);
        for (const [pair, cosine] of ofTwo) expect(cosine).toBeCloseTo(inOne.get(pair) ?? -1, 9);
      }),
    );
  });

  it('compares what says what all of a block say with the first of them, and with those that say more of the same', () => {
    const mentions = upTo(100).map((i) => ({
      near: new Map([['flood', 1], ...(i > 97 ? [['dam', 1] as const] : [])]),
    }));
    const block = blockOf(upTo(100));
    const met = metBy(vectorsOf(mentions), block, block);
    expect(met.has('0 99')).toBe(true);
    expect(met.has('98 99')).toBe(true);
    expect(met.has('50 60')).toBe(false);
    expect(met.size).toBeLessThan(500);
  });
});
