/** Something whose time is taken, such as a command from being sent to being answered. */
export type Course = { readonly name: string; run(): Promise<unknown> };

/** How long a course takes: the median, and what one in a hundred exceeds, in milliseconds. */
export type Latency = { readonly name: string; readonly p50: number; readonly p99: number };

/**
 * Takes the times of several courses in one run. They take turns, and another one begins each round, so that whatever
 * else the machine does meanwhile hits all of them alike.
 * @param rounds how often each course is timed; below 100 the p99 is the slowest of all
 * @param warmup rounds before that which do not count
 */
export async function race(courses: readonly Course[], rounds: number, warmup: number): Promise<Latency[]> {
  const times = new Map<Course, number[]>(courses.map((course) => [course, []]));
  for (let round = -warmup; round < rounds; round++) {
    const first = (round + warmup) % courses.length;
    for (const course of [...courses.slice(first), ...courses.slice(0, first)]) {
      const start = performance.now();
      await course.run();
      if (round >= 0) times.get(course)?.push(performance.now() - start);
    }
  }
  return Array.from(times, ([{ name }, taken]) => summary(name, taken));
}

/** The latency of a course from its times in milliseconds. */
export function summary(name: string, times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  return { name, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
}

/** The nearest-rank percentile of sorted numbers; NaN of none. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
