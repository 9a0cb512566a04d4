import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../src/log.ts';
import { backup } from '../../src/state/backup.ts';
import { check } from '../../src/state/check.ts';
import { restore } from '../../src/state/restore.ts';
import { State } from '../../src/state/state.ts';
import { folder, onBoth, storeAt } from '../support/stores.ts';
import { CHANNEL, due, SERVER, schedule } from './made-up.ts';

const FEED = {
  id: 'f1',
  server: SERVER,
  story: 's1',
  url: 'https://quay.example/feed',
  keywords: [],
  mode: 'add' as const,
  channel: CHANNEL,
  createdBy: '300000000000000001',
  progress: '{}',
  every: 60,
  dueAt: 0,
};

onBoth('rows that cannot be read', ({ place }) => {
  /** A running state, and what is logged of it. */
  async function running() {
    const lines: string[] = [];
    const state = new State(await place(), createLog('info', { write: (line) => void lines.push(line) }));
    onTestFinished(() => state.close());
    await state.start();
    return { store: state.store, lines };
  }

  it('are passed over, logged once by their key, named by a check, and left where they are', async () => {
    const { store, lines } = await running();
    const { schedules, feeds, stories, settings, versions } = store;
    for (const id of ['s1', 's2', 's3']) await schedules.put(schedule({ id, channel: `${id.slice(1)}0` }));
    for (const id of ['f1', 'f2']) await feeds.add({ ...FEED, id });
    const by = { author: FEED.createdBy, at: 1, reason: undefined };
    for (const name of ['port', 'gate']) await stories.make(SERVER, name, { is: 'create', name }, by);
    await versions.saw('strike', 'v1', 1);
    await sql`update schedules set time_zone = 'Mars/Olympus' where id = 's1'`.execute(store.db);
    await sql`update schedules set days = 'daily' where id = 's2'`.execute(store.db);
    await sql`update feeds set progress = '{' where id = 'f1'`.execute(store.db);
    await sql`update changes set change = '{"is":"vanish"}' where number = 1`.execute(store.db);
    await sql`update stories set archived = 7 where id = 'gate'`.execute(store.db);
    await settings.set({ server: SERVER }, 'moderators', '400000000000000001');
    await settings.set({ server: SERVER }, 'log', '500000000000000001');
    await sql`update settings set value = '"all"' where name = 'moderators'`.execute(store.db);

    for (let again = 0; again < 2; again++) {
      expect((await schedules.of(SERVER)).map(({ id }) => id)).toEqual(['s3']);
      expect((await schedules.active()).map(({ id }) => id)).toEqual(['s3']);
      expect((await feeds.of(SERVER)).map(({ id }) => id)).toEqual(['f2']);
      expect((await stories.of(SERVER)).map(({ name }) => name)).toEqual(['port']);
      expect((await stories.history(SERVER, 9)).map(({ number }) => number)).toEqual([2]);
      expect(await settings.of(SERVER)).toEqual({ log: '500000000000000001' });
    }
    expect((await feeds.claim(1, 60_000))?.id).toBe('f2');
    expect(await feeds.claim(1, 60_000)).toBeUndefined();
    const told = lines.filter((line) => line.includes('cannot be read'));
    expect(told).toHaveLength(6);
    expect(told.join('')).toMatch(/"row":"schedules s1: time_zone is no time zone/);
    const { rows, problems } = await check(store);
    expect(rows).toMatchObject({ schedules: 3, feeds: 2, stories: 2 });
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
      `changes ${SERVER} 1`,
      'feeds f1',
      'schedules s1',
      'schedules s2',
      `settings ${SERVER}  moderators`,
      `stories ${SERVER} gate`,
    ]);
  });

  it('are not taken for absent: no schedule is stopped, no change skipped, no other story talked about', async () => {
    const { store } = await running();
    const { schedules, stories, settings, ledger } = store;
    await schedules.put(schedule());
    await sql`update schedules set at = 'noon' where id = 's1'`.execute(store.db);
    await expect(schedules.get(SERVER, 's1')).rejects.toThrow(/^schedules s1: /);
    const by = { author: FEED.createdBy, at: 1, reason: undefined };
    for (const name of ['port', 'gate']) await stories.make(SERVER, name, { is: 'create', name }, by);
    await sql`update changes set change = 'gone' where number = 2`.execute(store.db);
    await expect(stories.last(SERVER)).rejects.toThrow(/^changes \d+ 2: /);
    await settings.set({ server: SERVER }, 'story', 'strike');
    await settings.set({ server: SERVER, channel: CHANNEL }, 'story', 'flood');
    await sql`update settings set value = 'flood' where channel = ${CHANNEL}`.execute(store.db);
    // No story has this key: whoever asks is told to choose one.
    expect(await settings.of(SERVER, CHANNEL)).toEqual({ story: '' });
    await ledger.claim(due(), 'one', 0, 1);
    await sql`update ledger set draft = '{"at":1}'`.execute(store.db);
    expect(await ledger.unfinished(9)).toEqual([]);
    await expect(ledger.claim(due(), 'two', 9, 1)).rejects.toThrow(/^ledger .* 08:00: draft/);
  });

  it('come back from a backup with all others', async () => {
    const { store } = await running();
    await store.schedules.put(schedule());
    await store.schedules.put(schedule({ id: 's2' }));
    await sql`update schedules set at = 'noon' where id = 's1'`.execute(store.db);
    const file = join(await folder(), 'backup');
    await backup(store, file);
    const other = await storeAt(await place());
    expect(await restore(other, file)).toBe(3);
    expect((await other.schedules.of(SERVER)).map(({ id }) => id)).toEqual(['s2']);
  });
});
