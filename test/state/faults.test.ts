import { createHash } from 'node:crypto';
import { chmod, mkdir, open, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { StateError, type StateFault } from '../../src/state/error.ts';
import { openStore } from '../../src/state/store.ts';
import type { Place } from '../../src/state-place.ts';
import { hasPostgres, postgresDatabase, withSettings } from '../support/postgres.ts';
import { proxyTo } from '../support/proxy.ts';
import { folder, onBoth, storeAt } from '../support/stores.ts';
import { CHANNEL, due, SERVER, schedule } from './made-up.ts';

const hashOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

/** What something that must fail with the state fails with: one sentence for the operator, one for the member. */
async function faultOf(work: Promise<unknown>): Promise<{ fault: StateFault; error: StateError }> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StateError)) throw error ?? new Error('nothing failed');
  expect(error.message).toMatch(/^(There is|The)[^\n]+\.$/);
  expect(error.label.key).toBe('error.state');
  return { fault: error.fault, error };
}

const opening = async (place: Place): Promise<StateFault> => (await faultOf(openStore(place))).fault;

/** A file with some hundred pages of state, closed. */
async function fullFile(): Promise<string> {
  const file = join(await folder(), 'state.sqlite');
  const store = await openStore({ file });
  for (let n = 0; n < 40; n++)
    await store.schedules.put(schedule({ id: `s${n}`, story: 'x'.repeat(4000), createdAt: n }));
  await store.close();
  return file;
}

describe('a file of SQLite', () => {
  it.each<[string, (file: string) => Promise<void>]>([
    ['is no database', (file) => writeFile(file, 'Dear diary, '.repeat(1000))],
    ['was cut in half', async (file) => truncate(file, Math.floor((await readFile(file)).length / 2))],
    [
      'has a torn page',
      async (file) => {
        const handle = await open(file, 'r+');
        await handle.write(Buffer.alloc(4096, 0xa5), 0, 4096, 4096 * 20);
        await handle.close();
      },
    ],
  ])('that %s is damaged, and left as it is', async (_, harm) => {
    const file = await fullFile();
    await harm(file);
    const before = await hashOf(file);
    expect(await opening({ file })).toBe('damaged');
    expect(await hashOf(file)).toBe(before);
  });

  it('is for its owner alone, and so is what SQLite puts beside it', async () => {
    const dir = await folder();
    await storeAt({ file: join(dir, 'state.sqlite') });
    const names = await readdir(dir);
    const modes = await Promise.all(names.map(async (name) => (await stat(join(dir, name))).mode & 0o777));
    expect(names).toContain('state.sqlite-wal');
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  it('is missing where a folder is, and where none can be made', async () => {
    const dir = await folder();
    expect(await opening({ file: dir })).toBe('missing');
    await writeFile(join(dir, 'file'), '');
    expect(await opening({ file: join(dir, 'file', 'state.sqlite') })).toBe('missing');
  });

  it.skipIf(!process.seteuid)('that may not be written is readonly', async () => {
    const dir = join(await folder(), 'own');
    await mkdir(dir);
    const file = join(dir, 'state.sqlite');
    await (await openStore({ file })).close();
    const before = await hashOf(file);
    await chmod(file, 0o444);
    await chmod(dir, 0o555);
    await chmod(join(dir, '..'), 0o755);
    // Root may write anything: be somebody else for a moment.
    const root = process.geteuid?.() === 0;
    if (root) process.seteuid?.(65_534);
    try {
      expect(await opening({ file })).toBe('readonly');
      expect(await opening({ file: join(dir, 'other.sqlite') })).toBe('missing');
    } finally {
      if (root) process.seteuid?.(0);
      await chmod(dir, 0o755);
    }
    expect(await hashOf(file)).toBe(before);
  });

  it('without space loses nothing, and goes on when there is some', async () => {
    const store = await storeAt({ file: join(await folder(), 'state.sqlite') });
    await store.schedules.put(schedule());
    // The limit of SQLite's own gives what a full disk gives.
    await sql`pragma max_page_count = 60`.execute(store.db);
    const fill = async (): Promise<void> => {
      for (let n = 0; n < 100; n++)
        await store.schedules.put(schedule({ id: `new ${n}`, story: 'x'.repeat(9000) }));
    };
    expect((await faultOf(fill())).fault).toBe('full');
    await store.ledger.claim(due(), 'one', 0, 1);
    const shown = Array.from({ length: 3000 }, (_, n) => ({ item: `${n}`, hash: 'x'.repeat(200) }));
    const sent = { postedIn: CHANNEL, message: '9', window: { start: 1, end: 2 }, shown };
    expect((await faultOf(store.ledger.sent(due(), 'one', 1, sent))).fault).toBe('full');
    expect(await store.ledger.get(due())).toMatchObject({ state: 'claimed' });
    expect(await store.schedules.get(SERVER, 's1')).toEqual(schedule());
    await sql`pragma max_page_count = 100000`.execute(store.db);
    await fill();
  });

  it('that another program has locked is tried again', async () => {
    const file = join(await folder(), 'state.sqlite');
    const store = await storeAt({ file });
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    expect((await faultOf(store.schedules.put(schedule()))).fault).toBe('locked');
    expect(await store.schedules.of(SERVER)).toEqual([]);
    other.exec('commit');
    other.close();
    await store.schedules.put(schedule());
  });
});

onBoth('a state', ({ place }) => {
  it('of a newer Parallax is refused and not touched', async () => {
    const at = await place();
    const store = await openStore(at);
    await store.schedules.put(schedule());
    await sql`insert into parallax_migrations (number, name) values (999, '999-later')`.execute(store.db);
    await sql`alter table schedules add column later text`.execute(store.db);
    await store.close();
    const before = 'file' in at ? await hashOf(at.file) : '';
    expect(await opening(at)).toBe('newer');
    expect('file' in at ? await hashOf(at.file) : '').toBe(before);
  });

  it('is set up once by processes that start together', async () => {
    const at = await place();
    const stores = await Promise.all(Array.from({ length: 4 }, () => storeAt(at)));
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from parallax_migrations where number = 1`.execute(stores[0]?.db ?? expect.fail());
    expect(Number(rows[0]?.n)).toBe(1);
  });
});

describe('what is not a state', () => {
  it('is left alone on SQLite', async () => {
    const file = join(await folder(), 'other.sqlite');
    const other = new DatabaseSync(file);
    other.exec('create table settings (theirs text)');
    other.close();
    expect(await opening({ file })).toBe('foreign');
    const after = new DatabaseSync(file, { readOnly: true });
    expect(after.prepare("select name from sqlite_schema where type = 'table'").all()).toEqual([
      { name: 'settings' },
    ]);
    after.close();
  });
});

describe.skipIf(!hasPostgres)('a server of PostgreSQL', () => {
  /** A place that differs from one that works as `change` makes it. */
  async function otherPlace(change: (url: URL) => void): Promise<{ url: string }> {
    const url = new URL(await postgresDatabase());
    change(url);
    return { url: url.href };
  }

  it.each<[string, StateFault, (url: URL) => void]>([
    ['that is not there', 'unreachable', (url) => Object.assign(url, { port: '1' })],
    ['that does not know the password', 'refused', (url) => Object.assign(url, { password: 'sesame' })],
    ['that has no such database', 'refused', (url) => Object.assign(url, { pathname: '/nowhere' })],
  ])('%s is %s, and its password is told nobody', async (_, fault, change) => {
    const place = await otherPlace(change);
    const told = await faultOf(openStore(place));
    expect(told.fault).toBe(fault);
    const { host, password } = new URL(place.url);
    expect(told.error.message).toContain(host);
    expect(inspect(told.error, { depth: 9 })).not.toContain(password);
  });

  it('that may only be read is readonly', async () => {
    const url = await postgresDatabase();
    await (await openStore({ url })).close();
    const store = await storeAt({ url: withSettings(url, { default_transaction_read_only: 'on' }) });
    expect((await faultOf(store.schedules.put(schedule()))).fault).toBe('readonly');
    expect(await store.schedules.of(SERVER)).toEqual([]);
  });

  it('that is lost and comes back works again, and nothing that was announced is missed', async () => {
    const url = await postgresDatabase();
    const proxy = await proxyTo(url);
    const [store, other] = [await storeAt(proxy), await storeAt({ url })];
    const heard: string[] = [];
    await store.bulletin.listen('corpus', (payload) => heard.push(payload));
    await store.schedules.put(schedule());
    await proxy.cut();
    expect((await faultOf(store.schedules.of(SERVER))).fault).toBe('unreachable');
    expect((await faultOf(store.ledger.unfinished(0))).fault).toBe('unreachable');
    await other.bulletin.notify('corpus', 'while away');
    await proxy.mend();
    expect(await store.schedules.of(SERVER)).toEqual([schedule()]);
    await expect.poll(() => heard).toEqual(['while away']);
  });

  it('that ends a connection in the middle of a transaction has done all of it or nothing', async () => {
    const url = await postgresDatabase();
    const proxy = await proxyTo(url);
    const store = await storeAt(proxy);
    const work = store.db.transaction().execute(async (trx) => {
      await trx.insertInto('versions').values({ story: 'strike', version: 'v1', seen_at: 1 }).execute();
      await proxy.cut();
      await trx.insertInto('versions').values({ story: 'strike', version: 'v2', seen_at: 1 }).execute();
    });
    expect((await faultOf(work)).fault).toBe('unreachable');
    await proxy.mend();
    expect(await store.versions.of('strike', 9)).toEqual([]);
  });
});
