import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { backup } from '../../src/state/backup.ts';
import { writeBackup } from '../../src/state/backup-file.ts';
import { check } from '../../src/state/check.ts';
import { connect } from '../../src/state/connect.ts';
import { migrateWithin } from '../../src/state/migrate.ts';
import { restore } from '../../src/state/restore.ts';
import { countOf, namesIn, pagesOf, type Row } from '../../src/state/rows.ts';
import { schedulesIn } from '../../src/state/schedule-queries.ts';
import type { Store } from '../../src/state/store.ts';
import { TABLES, type TableName } from '../../src/state/tables.ts';
import { rowReader } from '../../src/state/unreadable.ts';
import { folder, onBoth, places, storeAt } from '../support/stores.ts';
import { CHANNEL, due, SERVER, schedule } from './made-up.ts';

const KEPT = (Object.keys(TABLES) as TableName[]).filter((name) => TABLES[name].kept);

/** Every row that a backup must hold. */
async function everything({ db }: Store): Promise<Record<string, Row[]>> {
  const found: Record<string, Row[]> = {};
  for (const name of KEPT) {
    found[name] = [];
    for await (const page of pagesOf(db, name)) found[name].push(...page);
  }
  return found;
}

async function* nothing(): AsyncGenerator<never> {}

/** Something in each of the tables that digests use. */
async function filled(store: Store, texts: readonly string[] = ['a', 'ü', '“q”\n\\']): Promise<void> {
  const { schedules, ledger, settings, versions, runs } = store;
  await schedules.put(schedule({ paused: { code: 50_013, at: 3, told: true } }));
  await schedules.put(schedule({ id: 's2', story: undefined }));
  await ledger.claim(due(), 'one', Date.UTC(2031, 0, 1), 60_000);
  const shown = texts.map((text, index) => ({ item: `${index} ${text}`, hash: text }));
  await ledger.sent(due(), 'one', 1, {
    postedIn: CHANNEL,
    message: '9',
    window: { start: 1, end: 2 },
    shown,
  });
  await ledger.claim(due({ day: '2031-03-13' }), 'one', 1, 2);
  await settings.set({ server: SERVER }, 'story', 'strike');
  await versions.saw('strike', 'v1', 1);
  await runs.beat('one', Date.now());
}

onBoth('a backup', ({ place }) => {
  it('holds all that is kept, and comes back into either database as it was', async () => {
    const store = await storeAt(await place());
    await filled(store);
    const file = join(await folder(), 'backup');
    const rows = await backup(store, file);
    const before = await everything(store);
    expect(rows).toBe(Object.values(before).flat().length);
    expect((await stat(file)).mode & 0o077).toBe(0);
    for (const another of places) {
      const other = await storeAt(await another());
      expect(await restore(other, file)).toBe(rows);
      expect(await everything(other)).toEqual(before);
      expect(await other.schedules.of(SERVER)).toEqual(await store.schedules.of(SERVER));
    }
  });

  it('is of one moment, while others write', async () => {
    const at = await place();
    const [reader, writer] = [await storeAt(at), await storeAt(at)];
    await filled(writer);
    let writing = true;
    const write = async (): Promise<void> => {
      // Each puts a schedule and the version that counts them: a backup has as many of both, or one schedule more.
      for (let n = 1; writing; n++) {
        await writer.schedules.put(schedule({ id: `new ${n}` }));
        await writer.versions.saw('counted', `v${n}`, n);
      }
    };
    const done = write();
    const file = join(await folder(), 'backup');
    await backup(reader, file);
    writing = false;
    await done;
    const copy = await storeAt(await place());
    await restore(copy, file);
    const schedules = (await copy.schedules.of(SERVER)).filter(({ id }) => id.startsWith('new')).length;
    const versions = (await copy.versions.of('counted', 9999)).length;
    expect([schedules, schedules - 1]).toContain(versions);
  });

  it('is whatever was there, and what comes back is the same', async () => {
    const store = await storeAt(await place());
    const target = await storeAt(await place());
    const dir = await folder();
    let run = 0;
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 5 }), fc.integer({ min: 0 }), async (texts, instant) => {
        await filled(store, texts);
        await store.versions.saw(texts.join(), 'v', instant);
        const file = join(dir, `${run++}`);
        await backup(store, file);
        for (const name of KEPT) await sql`delete from ${sql.table(name)}`.execute(target.db);
        await restore(target, file);
        expect(await everything(target)).toEqual(await everything(store));
      }),
      { numRuns: 8 },
    );
  });

  it('keeps every character that could end a line', async () => {
    const [store, target] = [await storeAt(await place()), await storeAt(await place())];
    await filled(store, ['a\u2028b\u2029c\u0085d\r\ne\v\f']);
    const file = join(await folder(), 'backup');
    await backup(store, file);
    await restore(target, file);
    expect(await everything(target)).toEqual(await everything(store));
  });

  it('never takes the place of what is there', async () => {
    const store = await storeAt(await place());
    await filled(store);
    const file = join(await folder(), 'backup');
    await writeFile(file, 'precious');
    await expect(backup(store, file)).rejects.toThrow('is there already');
    expect(await readFile(file, 'utf8')).toBe('precious');
    const good = join(await folder(), 'backup');
    await backup(store, good);
    const before = await everything(store);
    await expect(restore(store, good)).rejects.toThrow('is not empty, so nothing was restored');
    expect(await everything(store)).toEqual(before);
  });

  it('that is not whole restores nothing', async () => {
    const store = await storeAt(await place());
    await filled(store);
    const dir = await folder();
    const good = join(dir, 'good');
    await backup(store, good);
    const text = await readFile(good, 'utf8');
    const target = await storeAt(await place());
    const wrongs = {
      empty: '',
      half: text.slice(0, text.length / 2),
      'without its end': text.split('\n').slice(0, -2).join('\n'),
      changed: text.replace('"at":"08:00"', '"at":"09:00"'),
      other: '{"some":"json"}\n',
    };
    for (const [name, wrong] of Object.entries(wrongs)) {
      const file = join(dir, name);
      await appendFile(file, wrong);
      await expect(restore(target, file)).rejects.toThrow('is not a whole backup of Parallax');
    }
    for (const name of KEPT) expect(await countOf(target.db, name)).toBe(0);
  });

  it('of an older schema is brought to the present one, and one of a newer is refused', async () => {
    const old = await connect(await place());
    onTestFinished(() => old.db.destroy());
    await old.db.transaction().execute((db) => migrateWithin({ ...old, db }, 1));
    await schedulesIn(
      old.db,
      rowReader(() => undefined),
    ).put(schedule());
    const dir = await folder();
    await backup(old, join(dir, 'old'));
    expect(await readFile(join(dir, 'old'), 'utf8')).toContain('"schema":1,');
    const target = await storeAt(await place());
    expect(await restore(target, join(dir, 'old'))).toBe(1);
    expect(await target.schedules.of(SERVER)).toEqual([schedule()]);
    const { schema, present } = await check(target);
    expect(schema).toBe(present);
    await writeBackup(join(dir, 'newer'), present + 1, nothing());
    const empty = await storeAt(await place());
    await expect(restore(empty, join(dir, 'newer'))).rejects.toThrow('was written by a newer Parallax');
  });

  it('leaves out no table, and `check` reads every row of each', async () => {
    const store = await storeAt(await place());
    await filled(store);
    const names = [...(await namesIn(store))].filter((name) => name !== 'parallax_migrations');
    expect(names.sort()).toEqual(Object.keys(TABLES).sort());
    const found = await check(store);
    expect(found.problems).toEqual([]);
    expect(found.schema).toBe(found.present);
    expect(found.rows).toMatchObject({ schedules: 2, ledger: 2, shown: 3 });
    await sql`update schedules set at = 'noon' where id = 's2'`.execute(store.db);
    expect((await check(store)).problems).toEqual([expect.stringMatching(/^schedules s2: at /)]);
  });
});
