import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/story/article-words.ts';
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
