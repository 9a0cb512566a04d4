import { describe, expect, it } from 'vitest';
import { pointing } from '../../src/story/pointing.ts';
import { madeArticle } from './made.ts';

describe('pointing', () => {
  const ferry = madeArticle('a', 'The ferry left.\nThe ferry hit a reef.\nThe captain slept.');
  const coast = madeArticle('b', 'A reef holed the ferry.\nThe ferry sank.\nThe captains of the coast met.');

  it('counts a word that each article has in one sentence for all of it, and others the less', () => {
    expect(pointing(ferry, 2, coast, 2)).toBe(1);
    expect(pointing(ferry, 0, coast, 1)).toBe(1 / 2);
    expect(pointing(ferry, 1, coast, 0)).toBe(1 + 1 / 2);
    expect(pointing(ferry, 2, coast, 0)).toBe(0);
  });

  it('is the same from the other side', () => {
    for (const i of [0, 1, 2])
      for (const j of [0, 1, 2]) expect(pointing(ferry, i, coast, j)).toBe(pointing(coast, j, ferry, i));
  });

  it('takes words of one class for one', () => {
    expect(pointing(madeArticle('a', 'Ten died.'), 0, madeArticle('b', 'Ten were killed.'), 0)).toBe(2);
  });
});
