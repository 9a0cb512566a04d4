import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { articleFromText } from '../../src/corpus/layout.ts';
import { readArticle } from '../../src/extract/read.ts';
import { storyFrom } from '../support/stories.ts';

// What nobody writes, but what may be in a file. Each must be read before the test's time is up: a pattern that can fit
// some text in many ways, or a scan in a scan, never ends on one of these.

const times = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

/** In characters: more than a book's chapter, and enough for what grows with the square to be endless. */
const LONG = 2 ** 18;
const PIECES = [
  ...['a', ' ', '7', '"', '“', '[', '[a](', '\n', '> ', '.', ',', '-', '— ', '|', '//', '@', '\0', '\ud800'],
  ...['a.a.a.', '"(\'[', '1.2,3.', 'A ', 'ab\n', '- a\n', '\u202eابجد ', 'Ab, ', 'and ', 'Weavers Guild '],
  ...['https://x.example/a.', 'a@b.', '(b (c ', 'two days after ', '2024-', 'May 3, 2024, ', '“Why?” '],
  ...['漢字', '👩‍👩‍👧', 'a\u0301', '$1 million ', 'U.S. ', 'Share this article\n'],
];

/** Every unit of an article must be cut from its text, in order, within the bounds of a quote. */
function check({ text, sentences }: Article): void {
  let end = 0;
  for (const sentence of sentences) {
    if (sentence.start < end || sentence.end > text.length || sentence.end - sentence.start > 1000)
      expect.fail(`a sentence from ${sentence.start} to ${sentence.end} after ${end}`);
    end = sentence.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('an article of 256 KiB', () => {
  it.for(PIECES)('of %j alone is read', { timeout: 60_000 }, (piece) => {
    const article = articleFromText(times(piece, LONG), { title: 'A title' });
    check(article);
    expect(readArticle(article).sentences).toHaveLength(article.sentences.length);
  });
});

describe('a sentence as long as sentences may be', () => {
  const marks = [
    'a',
    'PP.P',
    'A',
    'Bc',
    '1',
    '12',
    ' ',
    ' ',
    ',',
    '.',
    ':',
    '/',
    '//',
    '@',
    '-',
    '—',
    '|',
    '·',
  ];
  const words = [
    '“',
    '"',
    "'",
    '(',
    ')',
    '[',
    '#',
    '*',
    'By',
    'by',
    'and',
    'of',
    'to',
    'May 3',
    '2024',
    'read',
  ];
  const hostile = fc
    .tuple(
      fc.constantFrom('', 'By A ', 'OSLO, ', 'Home | ', 'http://', 'The Guild must '),
      fc.array(fc.constantFrom(...marks, ...words), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 60, max: 980 }),
      fc.constantFrom('', '!', '\0', ' said.'),
    )
    .map(([head, pieces, length, tail]) => head + times(pieces.join(''), length).slice(0, length) + tail);

  it('is read and told, whatever it is made of', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const story = storyFrom([
          { id: 'a', text: `${a}\n${b}` },
          { id: 'b', text: `${b}. The Guild rejected it on May 3.` },
        ]);
        for (const article of story.articles) check(article);
        expect(story.align('a', 'b').differ.every(({ score }) => score > 0)).toBe(true);
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it.for([
    `//0.A${times('PP.P', 400)}\0`,
    `By A ${times('1,', 400)}!`,
    `Home ${times('| a ', 120)}| and so it ends.`,
    `OSLO ${times(' , ', 400)}x`,
    `${times('2024;', 980)}`,
  ])('is read where a pattern could fit it in many ways: %j', (text) => {
    const story = storyFrom([
      { id: 'a', text, published: { date: '2031-03-12', basis: 'stated' } },
      { id: 'b', text: `It began so. ${text}` },
    ]);
    for (const article of story.articles) check(article);
  });
});
