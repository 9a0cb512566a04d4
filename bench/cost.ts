import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// What a process that measures itself asks of the runtime.

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Bytes in use after what is not needed any more has been taken away. */
export function inUse(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** What work gives, and the milliseconds of one core that it took; what other processes do meanwhile does not count. */
export async function timed<T>(work: () => T): Promise<{ result: Awaited<T>; time: number }> {
  const start = process.threadCpuUsage();
  const result = await work();
  const { user, system } = process.threadCpuUsage(start);
  return { result, time: (user + system) / 1000 };
}
