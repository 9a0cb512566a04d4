import { describe, expect, it } from 'vitest';
import { piecesIn } from '../../../../src/story/search/encoder/pieces.ts';

const RESERVED = ['?', '', '', '', '', ''].map((piece) => [piece, 0] as const);
const KNOWN = [
  ['▁har', -4],
  ['bour', -4],
  ['▁harbour', -6],
  ['▁', -3],
  ['m', -5],
  ['as', -4],
  ['ter', -4],
  ['mas', -7],
] as const;
const pieces = piecesIn([...RESERVED, ...KNOWN]);
const named = (text: string, most = 100): string[] =>
  pieces(text, most).map((id) => KNOWN[id - RESERVED.length]?.[0] ?? '?');

describe('piecesIn', () => {
  it.each([
    ['what is likelier whole', 'harbour', ['▁harbour']],
    ['what is likelier than other parts', 'harbour master', ['▁harbour', '▁', 'mas', 'ter']],
    ['blanks as one', '  harbour\n harbour ', ['▁harbour', '▁harbour']],
    ['what is unknown as one', 'har東京bour', ['▁har', '?', 'bour']],
    ['nothing', '', ['▁']],
  ])('cuts %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('stops where it is told to', () => {
    expect(named('harbour master', 2)).toEqual(['▁harbour', '▁']);
  });
});
