import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from '../../src/answer/pieces.ts';

const range = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

it('parts a quote without losing, doubling or moving a character, whatever is emphasised', () => {
  fc.assert(
    fc.property(range, fc.array(range, { maxLength: 6 }), (quote, emphasis) => {
      const span = { article: 'a', ...quote };
      const pieces = piecesOf(span, emphasis);
      const offsets = pieces.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, i) => start + i),
      );
      expect(offsets).toEqual(Array.from({ length: span.end - span.start }, (_, i) => span.start + i));
      const bold = pieces.filter((piece) => piece.bold);
      const wanted = offsets.filter((at) => emphasis.some(({ start, end }) => start <= at && at < end));
      expect(bold.flatMap(({ start, end }) => offsets.filter((at) => start <= at && at < end))).toEqual(
        wanted,
      );
    }),
  );
});
