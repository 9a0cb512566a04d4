import { describe, expect, it } from 'vitest';
import { worthShowing } from '../../../src/story/search/floor.ts';
import type { Hit } from '../../../src/story/search/hit.ts';

const hit = (score: number, matched: boolean): Hit => ({
  passage: { article: 'made', start: 0, end: 9 },
  matched: matched ? [{ start: 0, end: 4 }] : [],
  score,
});

describe('worthShowing', () => {
  it('leaves out what is far below the best, and sooner what is merely related', () => {
    const [best, related, match, far, loose] = [
      hit(1, true),
      hit(0.06, false),
      hit(0.02, true),
      hit(0.001, true),
      hit(0.04, false),
    ];
    expect(worthShowing([best, related, loose, match, far], 1)).toEqual([best, related, match]);
  });

  it('shows only what is near behind the first five', () => {
    const [best, weak, near] = [hit(1, true), hit(0.05, true), hit(0.2, true)];
    expect(worthShowing([best, weak, weak, weak, weak, near, weak], 1)).toEqual([
      best,
      weak,
      weak,
      weak,
      weak,
      near,
    ]);
  });

  it('keeps the best though it is merely related', () => {
    expect(worthShowing([hit(0.2, false)], 1)).toHaveLength(1);
    expect(worthShowing([], 1)).toEqual([]);
  });

  it('shows nothing where hardly anything is covered', () => {
    expect(worthShowing([hit(0.2, true)], 0.05)).toEqual([]);
  });
});
