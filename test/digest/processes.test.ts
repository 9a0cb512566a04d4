import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/state/store.ts';
import { known, startStandin } from '../discord/standin.ts';
import { hasPostgres, postgresDatabase } from '../support/postgres.ts';
import type { Order } from './process.ts';
import { DAILY, DUE, TOKEN } from './world.ts';

const SLOTS = 200;

/** A process that is ready to post. */
async function start(order: Order): Promise<ChildProcess> {
  const child = fork('test/digest/process.ts', [JSON.stringify(order)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

it.runIf(hasPostgres).each([2, 4])(
  `${SLOTS} slots are posted once each by %i processes on one PostgreSQL`,
  { timeout: 60_000 },
  async (processes) => {
    const place = { url: await postgresDatabase() };
    const store = await openStore(place);
    const discord = await startStandin({ token: TOKEN, clock: () => DUE });
    onTestFinished(async () => {
      await store.close();
      await discord.close();
    });
    const channels = Array.from({ length: SLOTS }, (_, i) => `4100000000000${String(i).padStart(5, '0')}`);
    for (const id of channels) {
      discord.store.channels.set(id, { id, guild_id: known.guild, name: id, type: 0 });
      await store.schedules.put({ ...DAILY, id: `in ${id}`, channel: id });
    }
    const order = { place, api: discord.api, token: TOKEN, now: DUE };
    const running = await Promise.all(
      Array.from({ length: processes }, (_, i) => start({ ...order, owner: `process ${i}` })),
    );
    const ends = running.map((child) => once(child, 'close'));
    for (const child of running) child.send('go');
    expect(await Promise.all(ends)).toEqual(running.map(() => [0, null]));

    const posts = [...discord.store.messages.values()].map(({ channel_id }) => channel_id);
    expect(posts.toSorted()).toEqual(channels);
    const ledger = await store.ledger.history(known.guild, undefined, 2 * SLOTS);
    expect(ledger.map(({ state }) => state)).toEqual(channels.map(() => 'sent'));
    // Each had its share: nobody waited for the others.
    expect(new Set(ledger.map(({ owner }) => owner)).size).toBe(processes);
  },
);
