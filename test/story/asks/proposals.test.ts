import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeContents } from '../../../src/story/asks/likeness.ts';
import { proposals } from '../../../src/story/asks/proposals.ts';

const content = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('wage', 'strike', 'court', 'border', 'vote', '4 %', '20 day'),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    ),
    { selector: ([word]) => word, maxLength: 5 },
  )
  .map((words) => new Map(words));

describe('proposals', () => {
  it('finds all with a content that is alike, and how alike', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 10 }), content, (contents, asked) => {
        const known = contents.map((one) => ({ content: one }));
        const proposed = proposals<(typeof known)[number]>(known.length);
        for (const one of known) proposed.add(one);
        for (let again = 0; again < 2; again++) {
          const near = new Map<(typeof known)[number], number>();
          proposed.near(asked, 0.5, (one, { likeness }) => near.set(one, likeness));
          for (const one of known) {
            const likeness = likeContents(asked, one.content);
            // Sums in another order differ by a rounding.
            if (Math.abs(likeness - 0.5) > 1e-9) expect(near.has(one)).toBe(likeness > 0.5);
            expect(near.get(one) ?? likeness).toBeCloseTo(likeness, 9);
          }
        }
      }),
    );
  });

  it('proposes nobody who shares little', () => {
    const [wages, votes, borders] = [
      { content: new Map([['wage', 1]]) },
      { content: new Map(Object.entries({ wage: 0.1, vote: 1, court: 1 })) },
      { content: new Map([['border', 1]]) },
    ];
    const proposed = proposals(3);
    for (const one of [wages, votes, borders]) proposed.add(one);
    const near = (words: Record<string, number>) => {
      const found: unknown[] = [];
      proposed.near(new Map(Object.entries(words)), 0.5, (one, common) => found.push(one, common));
      return found;
    };
    expect(near({ wage: 0.2, strike: 1 })).toEqual([]);
    expect(near({ wage: 1 })).toEqual([wages, { likeness: 1, shared: 1, amounts: 0 }]);
  });
});
