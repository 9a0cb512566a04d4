import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/story/search/entries.ts';
import { buildLexicon, distance } from '../../../src/story/search/lexicon.ts';
import { wordsOf } from '../../../src/story/search/words.ts';

const lexicon = buildLexicon(
  contentOf(
    wordsOf(
      'Ministers negotiated with Halvorsen about prosecutors, barley, billions, older men and 2019',
      'en',
    ),
  ),
);
const terms = (guesses: readonly { term: string }[]): string[] => guesses.map(({ term }) => term);

describe('guess', () => {
  it.each([
    ['halvorsn', ['halvorsen']],
    ['halvroesn', ['halvorsen']],
    ['hlavorsen', ['halvorsen']],
    ['negotia', ['negoti']],
    ['barly', ['barlei']],
  ])('mends %s', (word, expected) => {
    expect(terms(lexicon.guess(word))).toEqual(expected);
  });

  it.each([['bar'], ['2018'], ['harvester'], ['xyzzy'], ['']])('leaves %s', (word) => {
    expect(lexicon.guess(word)).toEqual([]);
  });
});

describe('family', () => {
  it('knows words by their beginning', () => {
    expect(terms(lexicon.family('prosecution'))).toEqual(['prosecutor']);
  });

  it('knows a short word by what hardly goes on', () => {
    expect(terms(lexicon.family('old'))).toEqual(['older']);
  });

  it.each([['prosecco'], ['bill']])('leaves words that only begin alike: %s', (word) => {
    expect(lexicon.family(word)).toEqual([]);
  });
});

describe('distance', () => {
  it.each([
    ['same', 'same', 0],
    ['swap', 'sawp', 1],
    ['miss', 'mis', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %d', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
  });

  it('is the same both ways, and 0 for equal words only', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
