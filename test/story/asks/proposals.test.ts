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
  it('misses no group with a content that is alike', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 10 }), content, (known, asked) => {
        const proposed = proposals();
        for (const [group, one] of known.entries()) proposed.add(one, group);
        for (let again = 0; again < 2; again++) {
          const near = proposed.near(asked, 0.5);
          for (const [group, one] of known.entries())
            if (likeContents(asked, one) >= 0.5) expect(near).toContain(group);
        }
      }),
    );
  });

  it('proposes no group that shares little', () => {
    const proposed = proposals();
    proposed.add(new Map([['wage', 1]]), 0);
    proposed.add(new Map(Object.entries({ wage: 0.1, vote: 1, court: 1 })), 1);
    proposed.add(new Map([['border', 1]]), 2);
    expect([...proposed.near(new Map(Object.entries({ wage: 0.2, strike: 1 })), 0.5)]).toEqual([]);
    expect([...proposed.near(new Map([['wage', 1]]), 0.5)]).toEqual([0]);
  });
});
