import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Strongest } from '../../../src/story/timeline/strongest.ts';

it('keeps the strongest, and says how strong a further one must be', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 8 }), (strengths, most) => {
      const strongest = new Strongest<{ strength: number }>(most);
      for (const strength of strengths) strongest.add({ strength });
      const best = strengths.toSorted((a, b) => b - a).slice(0, most);
      expect(strongest.all.map(({ strength }) => strength).sort((a, b) => b - a)).toEqual(best);
      expect(strongest.bound).toBe(best.length < most ? Number.NEGATIVE_INFINITY : best.at(-1));
    }),
  );
});
