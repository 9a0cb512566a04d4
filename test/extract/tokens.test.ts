import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/extract/tokens.ts';

const wordsOf = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }).map(({ lower }) => lower);

describe('the tokens of a sentence', () => {
  it.each(['—', '.', '/', '-', ',', '_', '=', '+', '|', '*', '~', '\u200b'])(
    'do not depend on what was read before: a possessive joined by %j',
    (mark) => {
      // A name that no other case has: the tagger would remember it.
      const name = `Quay${mark.codePointAt(0)}ford`.replace(
        /\d/g,
        (digit) => 'abcdefghij'[Number(digit)] ?? '',
      );
      expect(wordsOf(`He saw ${name}'s${mark}and left.`)).toContain("'s");
      expect(wordsOf(`He heard ${name}'s demand.`)).toEqual([
        'he',
        'heard',
        name.toLowerCase(),
        "'s",
        'demand',
        '.',
      ]);
    },
  );

  it('lie in the text, in order', () => {
    const pieces = fc.constantFrom(
      "Ixwich's",
      'can’t',
      '—',
      ' ',
      '.',
      '12',
      'Éa',
      '漢',
      "'s",
      '\n',
      '(',
      '//x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
        const text = list.join('');
        let at = 0;
        for (const { start, end, text: own } of tokenize(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(own);
          at = end;
        }
      }),
    );
  });
});
