import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, nearest } from '../../src/story/candidates.ts';

describe('candidates', () => {
  it('pairs what shares a feature, each pair once', () => {
    const found = [...candidates([['tram', 'pay'], ['fog']], [['pay', 'tram'], ['snow'], ['fog', 'pay']])];
    expect(found).toEqual([
      [0, 0],
      [0, 2],
      [1, 2],
    ]);
  });

  it('takes no feature for a sign that many share', () => {
    expect([...candidates([['tram']], Array(51).fill(['tram']))]).toEqual([]);
  });
});

describe('nearest', () => {
  const pair = fc.record({ i: fc.nat(5), j: fc.nat(5), score: fc.double({ min: 0, max: 1, noNaN: true }) });

  it('keeps the best of each passage, in order', () => {
    const pairs = [
      { i: 0, j: 0, score: 0.4 },
      { i: 0, j: 1, score: 0.9 },
      { i: 1, j: 1, score: 0.8 },
      { i: 1, j: 0, score: 0.3 },
    ];
    expect(nearest(pairs, 1)).toEqual(pairs.slice(0, 3));
  });

  it('keeps all where there are few, and never loses a best one', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (pairs, most) => {
        const kept = nearest(pairs, most);
        if (pairs.length <= most) expect(kept).toEqual(pairs);
        for (const { i } of pairs) {
          const best = Math.max(...pairs.filter((other) => other.i === i).map(({ score }) => score));
          expect(kept.some((other) => other.i === i && other.score === best)).toBe(true);
        }
      }),
    );
  });
});
