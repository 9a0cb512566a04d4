import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../src/state/store.ts';
import type { Place } from '../src/state-place.ts';
import { startServer } from '../test/support/postgres/server.ts';

/** How often the store does something in a second. */
export interface StoreRate {
  readonly name: string;
  /** One after the other. */
  readonly alone: number;
  /** Sixteen at once, as from many servers. */
  readonly together: number;
}

const TOGETHER = 16;
const ITEMS = Array.from({ length: 20 }, (_, n) => ({ item: `ask/made-up-item-${n}`, hash: 'x'.repeat(43) }));
const MANY = Array.from({ length: 2000 }, (_, n) => ({ item: `item/${n}`, hash: 'x'.repeat(43) }));
const MINUTE = 60_000;

const due = (n: number, day = '2031-03-12') => ({
  server: String(1 + (n % 1000)),
  channel: String(1 + (n % 1000)),
  schedule: `s${n}`,
  day,
  slot: '08:00',
  story: 'strike',
  dueAt: n,
});
const sent = { postedIn: '1', message: '1', window: { start: 1, end: 2 } };
const audience = { server: '1', channel: '1', story: 'large' };

/** What is measured: each gets a number that no other call gets. */
const operations = (store: Store): Record<string, (n: number) => Promise<unknown>> => ({
  'claim a slot': (n) => store.ledger.claim(due(n), 'bench', n, MINUTE),
  'claim one that is taken': () => store.ledger.claim(due(0), 'other', 0, MINUTE),
  'renew a lease': () => store.ledger.renew(due(0), 'bench', MINUTE),
  'claim a slot and store its digest, 20 items': async (n) => {
    await store.ledger.claim(due(n, '2031-03-13'), 'bench', n, MINUTE);
    await store.ledger.sent(due(n, '2031-03-13'), 'bench', n, { ...sent, shown: ITEMS });
  },
  'read what was shown, 2,000 items': () => store.shown.of(audience),
  'read the settings of a channel': () => store.settings.of('1', '1'),
  'read the past of a channel': () => store.ledger.history('1', '1', 10),
});

/** Calls a second within a second or so, with so many under way at a time. */
async function rate(work: (n: number) => Promise<unknown>, start: number, width: number): Promise<number> {
  let n = start;
  const begin = performance.now();
  const worker = async (): Promise<void> => {
    while (performance.now() - begin < 1000) await work(n++);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return ((n - start) / (performance.now() - begin)) * 1000;
}

async function ratesAt(place: Place): Promise<StoreRate[]> {
  const store = await openStore(place);
  try {
    await store.settings.set({ server: '1' }, 'story', 'strike');
    await store.ledger.claim({ ...due(0), story: 'large', schedule: 'large' }, 'bench', 0, MINUTE);
    const large = { ...due(0), schedule: 'large' };
    await store.ledger.sent(large, 'bench', 0, { ...sent, shown: MANY });
    const rates: StoreRate[] = [];
    for (const [name, work] of Object.entries(operations(store))) {
      const alone = await rate(work, 0, 1);
      rates.push({ name, alone, together: await rate(work, 1_000_000, TOGETHER) });
    }
    return rates;
  } finally {
    await store.close();
  }
}

/** How fast the store is on either database, both of which write every change to the disk before they say so. */
export async function storeRates(): Promise<Record<'SQLite' | 'PostgreSQL', StoreRate[]>> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-store-'));
  const server = await startServer({ durable: true });
  try {
    return {
      SQLite: await ratesAt({ file: join(dir, 'state.sqlite') }),
      PostgreSQL: await ratesAt({ url: `${server.url}postgres` }),
    };
  } finally {
    await server.close();
    await rm(dir, { recursive: true });
  }
}
