import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ideasOf } from '../../../src/story/search/ideas.ts';
import { wordsOf } from '../../../src/story/search/words.ts';

const terms = (text: string, language = 'en'): string[] =>
  wordsOf(text, language)
    .filter((word) => !word.stop)
    .map((word) => word.term);

describe('wordsOf', () => {
  it.each([
    ['The minister’s offers', ['minist', 'offer']],
    ['She met them; they meet', ['meet', 'meet']],
    ['The U.S. and the US told us', ['us', 'us', 'tell']],
    ['1,250 tonnes', ['1250', 'tonn']],
    ['won’t pay', ['pai']],
    ['They won', ['win']],
    ['Łódź, Ærø, Straße', ['lodz', 'aero', 'strass']],
    ['', []],
  ])('reads %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('leaves other languages whole, without their function words', () => {
    expect(terms('Les négociations du gouvernement', 'fr')).toEqual(['negociations', 'gouvernement']);
  });

  it('separates words that are written together', () => {
    expect(terms('東京で会談', 'ja')).toContain('会談');
  });

  it('gives the words in order, inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'de', 'zh'), (text, language) => {
        let at = 0;
        for (const { start, end } of wordsOf(text, language)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('ideasOf', () => {
  const shared = (a: string, b: string): string[] => {
    const ideas = (text: string): string[] => ideasOf(wordsOf(text, 'en')).map(({ id }) => id);
    return ideas(a).filter((id) => ideas(b).includes(id));
  };

  it.each([
    ['the petroleum price', 'crude'],
    ['he stepped down', 'a resignation'],
    ['Lima', 'Peruvians'],
    ['the Kremlin', 'Russian'],
    ['South Korea', 'Seoul'],
  ])('%s is %s', (a, b) => {
    expect(shared(a, b)).not.toEqual([]);
  });

  it.each([
    ['tell us', 'Americans'],
    ['North Korea', 'Seoul'],
    ['barley', 'tractor'],
  ])('%s is not %s', (a, b) => {
    expect(shared(a, b)).toEqual([]);
  });
});
