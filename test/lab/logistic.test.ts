import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../lab/batches.ts';
import { fitLogistic } from '../../lab/logistic.ts';

describe('fitLogistic', () => {
  it('finds the odds of two groups', () => {
    // Three of four are sought where the feature is 1, one of four where it is 0: odds of 3 and of 1/3.
    const examples = Array.from({ length: 4000 }, (_, i) => ({
      values: [i % 2],
      sought: i % 8 < (i % 2 === 1 ? 6 : 2),
    }));
    const [bias = 0, weight = 0] = fitLogistic(examples);
    expect(bias).toBeCloseTo(Math.log(1 / 3), 1);
    expect(weight).toBeCloseTo(2 * Math.log(3), 1);
  });

  it('gives a feature without variation no weight', () => {
    const examples = Array.from({ length: 100 }, (_, i) => ({ values: [7, i], sought: i > 40 + (i % 30) }));
    expect(fitLogistic(examples)[1]).toBeCloseTo(0);
  });

  it('refuses to fit nothing', () => {
    expect(() => fitLogistic([])).toThrow(RangeError);
  });
});

describe('batchesOf', () => {
  it.each([
    [[], []],
    [
      [
        ['a', 'b'],
        ['c', 'd'],
        ['b', 'e'],
      ],
      [
        ['a', 'b', 'e'],
        ['c', 'd'],
      ],
    ],
    [
      [
        ['a', 'b'],
        ['c', 'd'],
        ['d', 'b'],
      ],
      [['a', 'b', 'c', 'd']],
    ],
  ] as [[string, string][], string[][]][])('groups %j', (pairs, expected) => {
    expect(
      batchesOf(pairs)
        .map((batch) => batch.sort())
        .sort(),
    ).toEqual(expected);
  });

  it('keeps every pair together and every thing once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20))), (pairs) => {
        const batches = batchesOf(pairs);
        expect(batches.flat().length).toBe(new Set(pairs.flat()).size);
        for (const [a, b] of pairs) {
          expect(batches.find((batch) => batch.includes(a))).toBe(batches.find((batch) => batch.includes(b)));
        }
      }),
    );
  });
});
