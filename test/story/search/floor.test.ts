import { describe, expect, it } from 'vitest';
import { worthShowing } from '../../../src/story/search/floor.ts';
import type { Hit } from '../../../src/story/search.ts';

const hit = (score: number, matched: boolean): Hit => ({
  passage: { article: 'made', start: 0, end: 9 },
  matched: matched ? [{ start: 0, end: 4 }] : [],
  score,
});

describe('worthShowing', () => {
  it('shows little behind the first five', () => {
    const [best, weak] = [hit(1, true), hit(0.1, true)];
    expect(worthShowing([best, weak, weak, weak, weak, weak], 1)).toEqual([best, weak, weak, weak, weak]);
  });

  it('leaves out what is far below the best, and sooner what is merely related', () => {
    const [best, related, match, far, loose] = [
      hit(1, true),
      hit(0.3, false),
      hit(0.1, true),
      hit(0.01, true),
      hit(0.1, false),
    ];
    expect(worthShowing([best, related, match, loose, far], 1)).toEqual([best, related, match]);
  });

  it('keeps the best though it is merely related', () => {
    expect(worthShowing([hit(0.2, false)], 0.3)).toHaveLength(1);
    expect(worthShowing([], 1)).toEqual([]);
  });

  it('shows nothing where hardly anything is covered', () => {
    expect(worthShowing([hit(0.2, true)], 0.1)).toEqual([]);
  });
});
