import { describe, expect, it } from 'vitest';
import { coverage, shareNumber } from '../../src/story/article-words.ts';
import { madeArticle } from './made.ts';

describe('coverage', () => {
  const ferry = madeArticle('a', 'The captain died.\nA storm sank the ferry.\nThey are what they were.');
  const coast = madeArticle('b', 'Five were killed by the storm.\nThe ferries are old.');

  it.each([
    [0, 1 / 2],
    [1, 2 / 3],
    [2, 0],
  ])('sentence %i: %d of its words, or of their class, stand somewhere in the other', (i, part) => {
    expect(coverage(ferry, i, coast)).toBe(part);
  });
});

describe('shareNumber', () => {
  it.each([
    ['Some 4,200 drivers stopped.', 'About 4,200 people left.', true],
    ['It fell by 3.5 per cent.', 'A rise of 3.5 points.', true],
    ['In 1993 she was 47.', 'He was elected in 1993.', true],
    ['Three died at the pier.', 'All 3 came home.', false],
    ['It costs 120 crowns.', 'It costs 121 crowns.', false],
  ])('%s / %s', (a, b, shared) => {
    expect(shareNumber(madeArticle('a', a), 0, madeArticle('b', b), 0)).toBe(shared);
  });
});
