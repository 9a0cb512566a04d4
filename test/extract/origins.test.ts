import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOrigins } from '../../src/extract/origins.ts';
import { tokenize } from '../../src/extract/tokens.ts';

const origins = (text: string): string[] =>
  findOrigins(text, tokenize(text, { start: 0, end: text.length })).map(
    ({ start, end, source }) => `${text.slice(source.start, source.end)}: ${text.slice(start, end)}`,
  );

describe('findOrigins', () => {
  it.each([
    ['According to Reuters, the talks failed.', ['Reuters: According to Reuters']],
    ['The talks failed, according to the Harbour Union.', ['Harbour Union: according to the Harbour Union']],
    ['The talks failed, according to two officials.', ['two officials: according to two officials']],
    ['The Evening Herald first reported the trip.', ['Evening Herald: Evening Herald first reported']],
    ['The Times reported that the mayor had resigned.', ['Times: Times reported']],
    ['The plan was dead, Bloomberg reported.', ['Bloomberg: Bloomberg reported']],
    ['Her trip was first reported by The Daily Star.', ['Daily Star: reported by The Daily Star']],
    [
      'According to sources cited by The Harbour Journal and Reuters, the union gave in.',
      ['Harbour Journal: According to sources cited by The Harbour Journal', 'Reuters: Reuters'],
    ],
    ['A spokesman told the BBC on Friday that Acme would appeal.', ['BBC: told the BBC']],
    ['“No,” she wrote in the Guardian last month.', ['Guardian: wrote in the Guardian']],
    ['In an interview with CNN, the minister refused.', ['CNN: interview with CNN']],
    ['The company will close, the newspaper said.', ['newspaper: newspaper said']],
    ['Shots were heard, local media reported.', ['media: media reported']],
    [
      'Prisoners were beaten, it said, citing Amnesty International.',
      ['Amnesty International: citing Amnesty International'],
    ],
    [
      'Amnesty International reported that prisoners were beaten.',
      ['Amnesty International: Amnesty International reported'],
    ],
  ])('%s', (text, expected) => {
    expect(origins(text)).toEqual(expected);
  });

  it.each([
    'Maria Keller reported to the police.',
    'Keller told Acme to leave.',
    'He acted according to the law.',
    'The minister said the talks had failed.',
    'The union rejected the offer.',
    'Reuters is a news agency.',
  ])('none: %s', (text) => {
    expect(origins(text)).toEqual([]);
  });

  it('gives ranges of the text that hold their source, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (tail) => {
        const text = `According to ${tail} and the Times reported by Reuters`;
        for (const { start, end, source } of findOrigins(
          text,
          tokenize(text, { start: 0, end: text.length }),
        )) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(source.start).toBeGreaterThanOrEqual(start);
          expect(source.end).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
