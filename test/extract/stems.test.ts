import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../src/extract/content-stems.ts';
import { foldWord, stemOf, stopwordsOf } from '../../src/extract/stems.ts';
import { isEnglish, tokenize } from '../../src/extract/tokens.ts';

describe('stemsOf', () => {
  it('keeps the content words, and what turns a statement round', () => {
    const text = 'The ministers were not against the closing of ports.';
    expect(stemsOf(tokenize(text, { start: 0, end: text.length }))).toEqual([
      'minist',
      'not',
      'against',
      'close',
      'port',
    ]);
  });
});

describe('stemOf', () => {
  it('stems English only', () => {
    expect(stemOf('voting', 'en')).toBe('vote');
    expect(stemOf('voting', 'nl')).toBe('voting');
  });
});

describe('foldWord', () => {
  it.each([
    ['Ångström', 'angstrom'],
    ['ŁUKASZ', 'lukasz'],
    ['Weiß', 'weiss'],
    ['plain', 'plain'],
  ])('folds %s', (word, expected) => {
    expect(foldWord(word)).toBe(expected);
  });
});

describe('stopwordsOf', () => {
  it('knows languages by code, and none for others', () => {
    expect(stopwordsOf('de').has('und')).toBe(true);
    expect(stopwordsOf('en').has('not')).toBe(false);
    expect(stopwordsOf('xx').size).toBe(0);
  });
});

describe('isEnglish', () => {
  it.each([
    ['bridge', true],
    ['negotiated', true],
    ['bridgge', false],
    ['dufour', false],
  ])('%s: %s', (word, expected) => {
    expect(isEnglish(word)).toBe(expected);
  });
});
