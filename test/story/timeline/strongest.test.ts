import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Strongest } from '../../../src/story/timeline/strongest.ts';

const THINGS = 3;
const added = fc.array(fc.record({ thing: fc.nat(THINGS - 1), strength: fc.nat(50) }), { maxLength: 40 });

it('keeps the strongest of each, and says how strong a further one must be', () => {
  fc.assert(
    fc.property(added, fc.integer({ min: 1, max: 8 }), (all, most) => {
      const strongest = new Strongest(THINGS, most);
      for (const [number, { thing, strength }] of all.entries()) strongest.add(thing, number, strength);
      const best = Array.from({ length: THINGS }, (_, thing) =>
        [...all.entries()]
          .filter(([, one]) => one.thing === thing)
          // Of equals, the first.
          .sort(([, a], [, b]) => b.strength - a.strength)
          .slice(0, most),
      );
      const kept = [...strongest.kept].flatMap((is, number) => (is ? [number] : []));
      expect(kept).toEqual(
        best
          .flat()
          .map(([number]) => number)
          .sort((a, b) => a - b),
      );
      for (const [thing, numbers] of best.entries()) {
        const [, weakest] = numbers.at(-1) ?? [];
        expect(strongest.bound(thing)).toBe(
          numbers.length < most ? Number.NEGATIVE_INFINITY : weakest?.strength,
        );
      }
    }),
  );
});
