import { expect, it } from 'vitest';
import { race } from '../../bench/latency.ts';

it('lets every course begin in turn, and leaves the warm-up out', async () => {
  const order: string[] = [];
  const courses = ['a', 'b', 'c'].map((name) => ({ name, run: async () => order.push(name) }));
  const latencies = await race(courses, 2, 1);
  expect(order.join('')).toBe('abcbcacab');
  expect(latencies.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  for (const { p50, p99 } of latencies) expect(p99).toBeGreaterThanOrEqual(p50);
});
