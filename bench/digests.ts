import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Courier } from '../src/digest/courier.ts';
import type { DigestPort } from '../src/digest/port.ts';
import { Runner } from '../src/digest/runner.ts';
import { createLog } from '../src/log.ts';
import { Service } from '../src/service/service.ts';
import type { Schedule } from '../src/state/schedules.ts';
import { openStore } from '../src/state/store.ts';

/** Digests that were all due at one moment. */
export interface DigestTime {
  readonly name: string;
  /** Milliseconds until the last one was composed and written down, ready to be sent. */
  readonly composed: number;
  /** Milliseconds until the last one was stored as posted, where sending takes no time. */
  readonly posted: number;
}

const DUE = Date.UTC(2032, 5, 1, 8);
const DAY = 86_400_000;
/** Zones that are on different clocks, so that the same news is composed for each of them. */
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo'];

const id = (n: number): string => String(410_000_000_000_000_000n + BigInt(n));

/** A schedule of a server of its own whose digest is due at `DUE`, whatever its zone. */
function scheduleOf(n: number, story: string): Schedule {
  const timeZone = ZONES[n % ZONES.length] ?? 'UTC';
  const at = new Date(DUE).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return {
    ...{
      id: `schedule ${n}`,
      server: id(n),
      channel: id(n),
      story,
      at,
      timeZone,
      days: [1, 2, 3, 4, 5, 6, 7],
    },
    ...{ role: undefined, quiet: 'line', publish: false, grace: 360 },
    ...{ createdBy: id(n), createdAt: DUE - 1, paused: undefined },
  };
}

/**
 * How long it takes to claim and compose so many digests that fall in one minute: the first ones, of everything, and the
 * ones of the next day. The corpus is read in a thread and the state is a file, as in the product; only Discord is left out.
 */
export async function digestTimes(corpus: string, digests: number): Promise<DigestTime[]> {
  const log = createLog('silent');
  const file = join(tmpdir(), `bench-digests-${process.pid}.db`);
  const store = await openStore({ file });
  const service = new Service(corpus, log);
  await service.start();
  const [story = ''] = service.stories();
  let now = DUE;
  let composed = 0;
  const port: DigestPort = {
    send: async (_, __, { nonce }) => {
      composed = performance.now();
      return { postedIn: '1', message: String(Number.parseInt(nonce.slice(0, 12), 16)) };
    },
    find: async () => 'none',
    rights: async () => 0n,
    tell: async () => {},
  };
  const courier: Courier = {
    ...{ store, port, owner: 'bench', now: () => now, log },
    compose: ({ story: key }, question) => service.ask(key, 'digest', question),
  };
  const runner = new Runner(courier);
  const look = async (name: string): Promise<DigestTime> => {
    const start = performance.now();
    await runner.look();
    return { name, composed: composed - start, posted: performance.now() - start };
  };
  try {
    for (let n = 0; n < digests; n++) await store.schedules.put(scheduleOf(n, story));
    const first = await look('the first ones');
    now += DAY;
    return [first, await look('the next day')];
  } finally {
    await service.close();
    await store.close();
    for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true });
  }
}
