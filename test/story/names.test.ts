import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutNames } from '../../src/story/names.ts';
import { madeArticle } from './made.ts';

describe('withoutNames', () => {
  const text = 'On Monday Port Minister Alva Brenner met the pilots of Lowmark.';
  const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });

  it.each([
    [['Lowmark'], 'On Monday Port Minister Alva Brenner met the pilots of  .'],
    [['Lowmark', 'Alva Brenner', 'Brenner'], '  met the pilots of  .'],
    [[], text],
  ])('leaves out %j and titles', (names, left) => {
    const ranges = names.map(at);
    expect(withoutNames(madeArticle('a', text), { start: 0, end: text.length }, ranges)).toBe(left);
  });

  it('never repeats or invents text, whatever the ranges', () => {
    const range = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), (names) => {
        const left = withoutNames(madeArticle('a', text), { start: 0, end: text.length }, names);
        expect(left.replaceAll(' ', '').length).toBeLessThanOrEqual(text.replaceAll(' ', '').length);
      }),
    );
  });
});
