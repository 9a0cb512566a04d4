import { expect, it } from 'vitest';
import { Replays } from '../../src/http/replays.ts';
import { type Claim, FRESH } from '../../src/http/signature.ts';

const claim = (second: number, digit: string): Claim => ({
  signature: digit.repeat(128),
  timestamp: String(second),
  second,
});

it('a signature is known for as long as its timestamp is fresh, and then forgotten', () => {
  const replays = new Replays();
  expect(replays.isFirst(claim(1000, 'a'), 1000)).toBe(true);
  expect(replays.isFirst(claim(1000, 'b'), 1000)).toBe(true);
  expect(replays.isFirst(claim(1000, 'a'), 1000 + FRESH)).toBe(false);
  expect(replays.isFirst(claim(1001, 'c'), 1001 + FRESH)).toBe(true);
  // What is asked about it now is refused for its age; that it is new again shows that nothing is kept of it.
  expect(replays.isFirst(claim(1000, 'a'), 1001 + FRESH)).toBe(true);
  expect(replays.isFirst(claim(1001, 'c'), 1001 + FRESH)).toBe(false);
});
