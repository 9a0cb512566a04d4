import { expect, it } from 'vitest';
import { attend, normalise } from '../../../../src/story/search/encoder/steps.ts';

it('normalises each row, then scales and raises it', () => {
  const out = new Float32Array(4);
  normalise(Float32Array.of(1, 3, -50, 50), out, 2, {
    scale: Float32Array.of(2, 2),
    bias: Float32Array.of(1, 1),
  });
  expect([...out].map((value) => Math.round(value * 100) / 100)).toEqual([-1, 3, -1, 3]);
});

it('tells each row what the rows tell that it looks for', () => {
  // Four numbers a row, one for each way of looking: what it looks for, what it is found by, what it tells.
  const seeker = [0, 0, 9, 0, 0, 0, 0, 0, 1, 1, 1, 1];
  const found = [0, 0, 0, 0, 0, 0, 9, 0, 5, 5, 5, 5];
  const out = new Float32Array(8);
  attend(Float32Array.of(...seeker, ...found), out, 2, 4);
  expect([...out]).toEqual([3, 3, 5, 3, 3, 3, 3, 3]);
});
