import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../src/corpus/sentences.ts';

const split = (text: string): string[] =>
  findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends where a reader ends it', () => {
  it.each<[why: string, sentences: string[]]>([
    ['plain', ['The port closed at noon.', 'Nobody was hurt.', 'Why?']],
    ['titles', ['Dr. Osei met Mrs. Lund and Gen. Park.', 'They left.']],
    ['initials', ['The frigate Mary T. Holt and Carl P. Berg sailed.', 'J. R. Moss stayed.']],
    [
      'a country',
      ['Talks with the U.S. Treasury went on.', 'He flew to the U.S.', "That's it.", 'The rest stayed.'],
    ],
    ['a company', ['Norvik Inc. Chairman Ana Ruiz resigned.', 'She had led Norvik Inc.', 'It is for sale.']],
    ['a clock', ['It began at 9 a.m. Tuesday.', 'It ended at 5 p.m.', 'They slept.']],
    ['months', ['The strike began on Jan. 5.', 'It ended in Feb.', 'Pay rose.']],
    ['numbers', ['It fell 3.5 percent to No. 10 of 12.', 'Was that bad?', 'No.', 'He said it was fine.']],
    ['a state', ['AUSTIN, Tex. — The court sat.', 'It rose.']],
    ['a quotation and its speaker', ['“We won,” she said.', '“Did they?” Lopez asked.', '“Yes!” he said.']],
    ['a quotation of its own', ['“It is over.”', 'She left the hall.']],
    ['closing marks', ['They chanted “Out!”.', '(It was late.)', 'He called it "a mess."', 'Silence.']],
    ['dots', ['Well… maybe it was.', 'He said ... nothing.', 'He left.']],
    ['a colon', ['The terms: pay, hours and rest.', 'Both agreed.']],
    ['notes', ['The port closed.[1]', 'It opened in 2019.”[12]', 'The end.']],
    ['a pronoun', ['Nobody knew more than I.', 'She agreed.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('does not end at a line end within a wrapped paragraph', () => {
    expect(split('The crew\nwas saved. All\nof it.')).toEqual(['The crew\nwas saved.', 'All\nof it.']);
  });
});

describe('a sentence that is too long to be shown', () => {
  const clause = `${'word '.repeat(49)}end`;

  it('is cut at a semicolon, a colon or a dash', () => {
    expect(split(`${clause}; ${clause} – ${clause}.`)).toEqual([`${clause};`, `${clause} –`, `${clause}.`]);
  });

  it('is left out where there is no such place', () => {
    expect(split(`Short one. ${'Word '.repeat(91)}end. Last one.`)).toEqual(['Short one.', 'Last one.']);
  });
});

const NEWS = fc
  .array(
    fc.constantFrom(
      'Mr.',
      'the',
      'U.S.',
      'said',
      '“No!”',
      '."',
      '3.5',
      '…',
      'Oslo',
      '!',
      'Why?',
      ' ',
      '\n',
      'é',
    ),
  )
  .map((words) => words.join(' '));

describe('whatever the text', () => {
  it('loses no character, and keeps the order', () => {
    fc.assert(
      fc.property(fc.oneof(NEWS, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        const sentences = split(text);
        expect(sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(sentences.every((sentence) => sentence !== '' && sentence === sentence.trim())).toBe(true);
      }),
    );
  });

  it('keeps within the range', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 40 }), fc.string(), (before, text, after) => {
        const at = before.length;
        const inside = findSentences(before + text + after, { start: at, end: at + text.length });
        const alone = findSentences(text, { start: 0, end: text.length });
        expect(inside).toEqual(alone.map(({ start, end }) => ({ start: start + at, end: end + at })));
      }),
    );
  });
});
