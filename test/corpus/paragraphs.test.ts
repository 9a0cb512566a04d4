import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../src/corpus/paragraphs.ts';

const read = (text: string): [string, string][] =>
  findParagraphs(text).map(({ kind, words, end }) => [kind, text.slice(words, end)]);

describe('the paragraphs of a text', () => {
  it('are its lines where a line is a paragraph', () => {
    const first = `The ferry company said on Monday that it would stop all night crossings, ${'and more '.repeat(8)}now.`;
    expect(read(`${first}\nThe union agreed.\n\nIt was late.\n`)).toEqual([
      ['text', first],
      ['text', 'The union agreed.'],
      ['text', 'It was late.'],
    ]);
  });

  it('go on over the lines of hard-wrapped text, also within a list', () => {
    const pay = 'A raise of six percent, paid from the first of\n  June.';
    const text = [
      'THE CREWS STAY OUT',
      'The ferry company said on Monday that it would',
      'stop all night crossings until the crews of',
      'Norvik have rested.',
      '',
      'They want:',
      `- ${pay}`,
      '- Rest.',
      '',
      'Both sides meet again on Thursday at the hotel',
      'by the port.',
    ].join('\n');
    expect(read(text)).toEqual([
      ['heading', 'THE CREWS STAY OUT'],
      ['text', text.slice(text.indexOf('The ferry'), text.indexOf('\n\nThey'))],
      ['text', 'They want:'],
      ['item', pay],
      ['item', 'Rest.'],
      ['text', text.slice(text.indexOf('Both'))],
    ]);
  });

  it.each([
    ['* Higher pay: ten percent.', 'Higher pay: ten percent.'],
    ['- Higher pay', 'Higher pay'],
    ['• Higher pay', 'Higher pay'],
    ['12. Higher pay', 'Higher pay'],
    ['(b) Higher pay', 'Higher pay'],
  ])('are list items behind a mark: %s', (line, words) => {
    expect(read(`They want:\n${line}\nThat is all.`)).toEqual([
      ['text', 'They want:'],
      ['item', words],
      ['text', 'That is all.'],
    ]);
  });

  it.each([
    ['## What They Want', 'heading', 'What They Want'],
    ['Minister resigns after vote', 'heading', 'Minister resigns after vote'],
    ['Regional Fallout: A New Order?', 'heading', 'Regional Fallout: A New Order?'],
    ['Did he resign?', 'text', 'Did he resign?'],
    ['Minister resigns.', 'text', 'Minister resigns.'],
    ['“Never,” he said.', 'text', '“Never,” he said.'],
    ['and then it ended', 'text', 'and then it ended'],
    ['> The letter says no.', 'text', 'The letter says no.'],
    ['10 ships sank.', 'text', '10 ships sank.'],
  ])('know a heading: %s', (line, kind, words) => {
    expect(read(line)).toEqual([[kind, words]]);
  });

  it('hold every character that is not white space, once and in order', () => {
    const line = fc.constantFrom(
      '* a',
      '- b',
      '# c',
      'The crew said',
      'it was late.',
      '',
      ' ',
      '1. x',
      '> y',
      '\t',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(line).map((lines) => lines.join('\n')),
        ),
        (text) => {
          const paragraphs = findParagraphs(text);
          const held = paragraphs.map(({ start, end }) => text.slice(start, end)).join('');
          expect(held.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          expect(paragraphs.every(({ start, words, end }) => start <= words && words < end)).toBe(true);
        },
      ),
    );
  });
});
